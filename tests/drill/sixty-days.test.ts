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

  it('never pile up more due cards than two days can hold', () => {
    const { dueEachDay } = simulate({ ...PERSON, random: false, seed: 1 });
    expect(Math.max(...dueEachDay)).toBeLessThanOrEqual(2 * PERSON.perDay);
  });

  it('are the same for the same seed', () => {
    const first = simulate({ ...PERSON, random: false, seed: 5 });
    expect(simulate({ ...PERSON, random: false, seed: 5 })).toEqual(first);
  });
});
