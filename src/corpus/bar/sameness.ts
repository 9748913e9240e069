import { wordsOf } from '../listen/words.js';
import { placeOf, type Rule } from './rule.js';

const TOO_ALIKE = 0.75;

/** No two follow-ups, key points or curveballs that say the same. */
export const nothingIsSaidTwice: Rule = function* (candidate) {
  const { phases } = candidate.question;
  const kinds = [
    phases.flatMap(({ keyPoints }) => keyPoints.map((thing) => ({ thing, text: thing.text }))),
    phases.flatMap(({ followUps }) => followUps.map((thing) => ({ thing, text: thing.question }))),
    phases.flatMap(({ curveballs }) => curveballs.map((thing) => ({ thing, text: thing.text }))),
  ];
  for (const kind of kinds) {
    const said = kind.map(({ thing, text }) => {
      return { thing, words: new Set(wordsOf(text, candidate.vocabulary)) };
    });
    for (const [index, { thing, words }] of said.entries()) {
      const other = said.slice(0, index).find((one) => likeness(one.words, words) >= TOO_ALIKE);
      if (!other) continue;
      const message = `this says the same as {#${other.thing.id}}`;
      const wayOut = 'Say something else, or take it out';
      yield { rule: 'said-twice', at: placeOf(thing, candidate), message, wayOut };
    }
  }
};

/** The share of words that two texts have in common, 0 to 1 (Jaccard index). */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((word) => b.has(word)).length;
  return common / Math.max(1, a.size + b.size - common);
}
