import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** A source of chance that gives the same draws for the same seed on every platform. */
export type Chance = {
  /** A whole number from 0 to `count` - 1. */
  below(count: number): number;
};

export function chanceFrom(seed: number): Chance {
  const generator = xoroshiro128plus(seed);
  return { below: (count) => uniformInt(generator, 0, count - 1) };
}

/** The items in an order drawn by chance (Fisher and Yates), the given list untouched. */
export function shuffled<Item>(items: readonly Item[], chance: Chance): Item[] {
  const rest = [...items];
  return items.flatMap(() => rest.splice(chance.below(rest.length), 1));
}
