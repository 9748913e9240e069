import { describe, expect, it } from 'vitest';
import { simulate } from '../../scripts/bench/simulate.js';

/** The cards of a handful of questions, a quarter of an hour a day. */
const PERSON = { cards: 150, days: 60, perDay: 15 };

describe('sixty days of practice', () => {
  it.each([1, 2, 3])(
    'with seed %i leave more in memory, and for less time, than random cards',
    (seed) => {
      const due = simulate({ ...PERSON, random: false, seed });
      const random = simulate({ ...PERSON, random: true, seed });
      expect(due.recall).toBeGreaterThan(random.recall);
      expect(due.recall / due.minutes).toBeGreaterThan((random.recall / random.minutes) * 1.1);
    },
  );

  it.each([1, 2, 3])(
    'with seed %i do not pile up: fewer cards are due each month than the one before',
    (seed) => {
      const { dueEachDay } = simulate({ ...PERSON, random: false, seed });
      const mean = (days: number[]) => days.reduce((sum, due) => sum + due, 0) / days.length;
      expect(mean(dueEachDay.slice(30))).toBeLessThan(mean(dueEachDay.slice(0, 30)));
      expect(mean(dueEachDay)).toBeLessThan(PERSON.perDay * 1.2);
    },
  );

  it('are the same for the same seed', () => {
    const first = simulate({ ...PERSON, random: false, seed: 5 });
    expect(simulate({ ...PERSON, random: false, seed: 5 })).toEqual(first);
  });
});
