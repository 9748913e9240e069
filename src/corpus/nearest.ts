import { distance } from 'fastest-levenshtein';

// Longer words cost time by their square, and nobody mistypes a word of this length.
const LONGEST = 60;

/** The known words nearest to what was written, best first: by beginning, then by edit distance. */
export function nearest(written: string, known: readonly string[], count: number): string[] {
  const word = written.toLowerCase().slice(0, LONGEST);
  return known
    .map((candidate) => ({
      candidate,
      cost: cost(word, candidate.toLowerCase().slice(0, LONGEST)),
    }))
    .sort((a, b) => a.cost - b.cost)
    .slice(0, count)
    .map(({ candidate }) => candidate);
}

/** ` Did you mean hard?` where one known word is near enough to be meant, else nothing. */
export function didYouMean(written: string, known: readonly string[]): string {
  const [best] = nearest(written, known, 1);
  if (best === undefined) return '';
  const isNear = cost(written.toLowerCase().slice(0, LONGEST), best.toLowerCase()) <= 0.5;
  return isNear ? `; did you mean ${best}?` : '';
}

/** 0 for the same word, 1 for nothing in common. */
function cost(word: string, candidate: string): number {
  if (word === candidate) return 0;
  // Two letters the wrong way round are two edits, and the commonest slip of all.
  if (sorted(word) === sorted(candidate)) return 0.1;
  if (word.length >= 3 && candidate.startsWith(word)) return 0.1;
  return distance(word, candidate) / Math.max(word.length, candidate.length, 1);
}

function sorted(word: string): string {
  return [...word].sort().join('');
}
