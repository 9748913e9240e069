/** Beyond so many a phrase says next to nothing, and a corpus of strangers could ask for millions. */
export const MOST_WAYS = 60;

/**
 * Every way of saying a phrase in which words that may stand for each other are joined by `|`:
 * `hot|busy key|shard` is hot key, hot shard, busy key and busy shard. A phrase without one is its only
 * way. No more than `MOST_WAYS` are given.
 */
export function waysOf(phrase: string): string[] {
  let ways = [''];
  for (const place of phrase.split(/\s+/).filter(Boolean)) {
    const words = place.split('|').filter(Boolean);
    ways = words
      .flatMap((word) => ways.map((way) => (way === '' ? word : `${way} ${word}`)))
      .slice(0, MOST_WAYS);
  }
  return ways;
}

/** How many ways a phrase asks for, which may be more than are heard. */
export function countWays(phrase: string): number {
  const places = phrase.split(/\s+/).filter(Boolean);
  return places.reduce((ways, place) => ways * place.split('|').filter(Boolean).length, 1);
}
