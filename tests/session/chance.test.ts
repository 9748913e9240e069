import { describe, expect, it } from 'vitest';
import { chanceFrom, shuffled } from '../../src/session/chance.js';

describe('chance', () => {
  it('gives the same draws for the same seed', () => {
    const draws = (seed: number) =>
      Array.from({ length: 20 }, () => 0).map(
        (
          (chance) => () =>
            chance.below(100)
        )(chanceFrom(seed)),
      );
    expect(draws(7)).toEqual(draws(7));
    expect(draws(7)).not.toEqual(draws(8));
  });

  it('puts each of four things first for about a quarter of the small seeds', () => {
    const firsts = Array.from(
      { length: 400 },
      (_, seed) => shuffled(['a', 'b', 'c', 'd'], chanceFrom(seed))[0],
    );
    for (const thing of ['a', 'b', 'c', 'd']) {
      const count = firsts.filter((first) => first === thing).length;
      expect(count).toBeGreaterThan(70);
      expect(count).toBeLessThan(130);
    }
  });

  it('shuffles without losing anything, and leaves the given list as it was', () => {
    const given = Array.from({ length: 50 }, (_, index) => index);
    const result = shuffled(given, chanceFrom(3));
    expect(result).not.toEqual(given);
    expect([...result].sort((a, b) => a - b)).toEqual(given);
    expect(given[0]).toBe(0);
  });
});
