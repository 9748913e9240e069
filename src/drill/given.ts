import { readQuantity } from '../corpus/quantity.js';
import type { BriefFact } from '../corpus/question.js';

/** Numbers that stand in nearly every working and point to no fact: small counts, time, percent. */
const EVERYDAY = new Set([
  1, 2, 3, 4, 5, 7, 8, 10, 12, 24, 30, 60, 100, 365, 1000, 3600, 86400, 1e6, 1e9,
]);

/** What something is raised to tells of no fact. */
const EXPONENT = /(?:\^|\*\*)\s*-?\d+(?:\.\d+)?/g;
const LITERAL = /\d+(?:\.\d+)?(?:e[+-]?\d+)?/g;
const SPOKEN = /\d[\d,.]*\s?(?:[a-zA-Zµ]+)?/g;

/** What the interviewer would tell for this estimate: the facts whose numbers its working uses. */
export function givenFacts(brief: readonly BriefFact[], working: string): string[] {
  const used = new Set(
    [...working.replaceAll(EXPONENT, ' ').matchAll(LITERAL)]
      .map(([text]) => Number(text))
      .filter((n) => !EVERYDAY.has(n)),
  );
  return brief
    .filter(({ answer }) =>
      [...answer.matchAll(SPOKEN)].some(([text]) => {
        const value = readQuantity(text.replace(/[,.]$/, ''))?.value;
        return value !== undefined && used.has(value);
      }),
    )
    .map(({ answer }) => answer);
}
