import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** A source of chance that gives the same draws for the same seed on every platform. */
export type Chance = {
  /** A whole number from 0 to `count` - 1. */
  below(count: number): number;
};

const WARM_UP = 32;

export function chanceFrom(seed: number): Chance {
  const generator = xoroshiro128plus(seed);
  // Small seeds are alike in nearly all bits, and so are the first numbers drawn from them.
  for (let skipped = 0; skipped < WARM_UP; skipped += 1) generator.next();
  return { below: (count) => uniformInt(generator, 0, count - 1) };
}

/** The items in an order drawn by chance (Fisher and Yates), the given list untouched. */
export function shuffled<Item>(items: readonly Item[], chance: Chance): Item[] {
  const order = [...items];
  for (let last = order.length - 1; last > 0; last -= 1) {
    const drawn = chance.below(last + 1);
    [order[last], order[drawn]] = [order[drawn] as Item, order[last] as Item];
  }
  return order;
}
