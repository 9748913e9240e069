import { describe, expect, it } from 'vitest';
import { countDue, deckOf } from '../../src/drill/deck.js';
import { dueDates } from '../../src/drill/due-dates.js';
import { afterEvents, aSession, minutes } from '../session/a-session.js';

const TOMORROW = minutes(6) + 24 * 60 * 60 * 1000;
const outline = {
  id: 'url-shortener',
  title: 'URL shortener',
  topics: [],
  ...{ keyPoints: ['kept'], followUps: ['expiry'], curveballs: [], estimates: [], decisions: [] },
};
const missed = (id: string) => ({
  ...{ id, text: '', level: 'mid' as const, must: false, made: false },
});
const session = afterEvents(
  aSession(),
  { type: 'round-ended', at: minutes(5) },
  {
    ...{ type: 'points-checked', at: minutes(6), phase: 'scope' },
    points: [missed('kept'), missed('taken-out')],
  },
);
const due = (outlines: (typeof outline)[]) =>
  countDue(deckOf(outlines, [session], {}), dueDates(new Map(), [session]), TOMORROW);

describe('the cards that are due', () => {
  it('are those that a drill can ask: none of a point that was taken out of its question', () => {
    expect(due([outline])).toBe(1);
    expect(due([{ ...outline, keyPoints: ['kept', 'taken-out'] }])).toBe(2);
  });

  it('are none of a question that is gone', () => {
    expect(due([])).toBe(0);
  });
});
