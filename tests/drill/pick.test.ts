import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CardStub, pickCards } from '../../src/drill/pick.js';
import { chanceFrom } from '../../src/session/chance.js';

const NOW = 1_000_000;

function card(id: string, question = id.split('/')[0] ?? '', topics: string[] = []): CardStub {
  return { id, question: { id: question, topics } };
}

function pick(cards: CardStub[], dates: Record<string, number>, count = 10, random = false) {
  return pickCards(cards, {
    dates: new Map(Object.entries(dates)),
    now: NOW,
    count,
    random,
    chance: chanceFrom(7),
  }).map(({ id }) => id);
}

describe('the cards of a drill', () => {
  it('are those that are due, the longest overdue first, then new ones; never those not due yet', () => {
    const cards = [card('a/1'), card('b/1'), card('c/1'), card('d/1')];
    expect(pick(cards, { 'a/1': NOW - 1, 'b/1': NOW - 5, 'c/1': NOW + 1 })).toEqual([
      'b/1',
      'a/1',
      'd/1',
    ]);
  });

  it('leave no room for new ones when enough are due', () => {
    const cards = [card('a/1'), card('b/1'), card('c/1')];
    expect(pick(cards, { 'a/1': 1, 'b/1': 2 }, 2)).toEqual(['a/1', 'b/1']);
  });

  it('prefer another topic after a card, where there is one', () => {
    const cards = [
      card('a/1', 'a', ['caching']),
      card('b/1', 'b', ['caching']),
      card('c/1', 'c', ['search']),
    ];
    expect(pick(cards, { 'a/1': 1, 'b/1': 2, 'c/1': 3 })).toEqual(['a/1', 'c/1', 'b/1']);
  });

  it('are the same for the same seed, also when drawn blindly', () => {
    const cards = Array.from({ length: 30 }, (_, index) => card(`q${index % 6}/${index}`));
    expect(pick(cards, {}, 8)).toEqual(pick(cards, {}, 8));
    expect(pick(cards, { 'q0/0': NOW + 9 }, 30, true)).toContain('q0/0');
  });

  it('never put two of one question in a row while it can be helped', () => {
    const someCards = fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 20 });
    fc.assert(
      fc.property(someCards, fc.boolean(), (questions, areDue) => {
        const cards = questions.map((question, index) => card(`q${question}/${index}`));
        const dates = areDue ? Object.fromEntries(cards.map(({ id }) => [id, 1])) : {};
        const picked = pick(cards, dates, 20);
        expect([...picked].sort()).toEqual(cards.map(({ id }) => id).sort());
        const most = Math.max(
          0,
          ...[0, 1, 2, 3, 4].map((q) => questions.filter((x) => x === q).length),
        );
        const canBeSpread = most * 2 <= questions.length + 1;
        const repeats = picked.filter(
          (id, index) => index > 0 && id.split('/')[0] === picked[index - 1]?.split('/')[0],
        );
        if (canBeSpread) expect(repeats).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});
