import { turnedRound } from '../listen/match.js';
import { NUMBER, RATIO } from '../listen/numbers.js';
import { type Heard, hear, wordsOf } from '../listen/words.js';
import type { KeyPoint } from '../question.js';
import { placeOf, type Rule, type Shortfall, within } from './rule.js';

/** `key` is the same for phrases that match the same notes. */
type Phrase = Pick<Heard, 'words'> & { point: KeyPoint; phrase: string; key: string };

/** Five to ten phrases a point, each of which could only mean that point. */
export const phrasesAreTelling: Rule = function* (candidate) {
  const { question, vocabulary } = candidate;
  const points = question.phases.flatMap(({ keyPoints }) => keyPoints);
  const heard = points.flatMap((point) =>
    point.listenFor.map((phrase): Phrase => {
      const one = hear(phrase, vocabulary);
      return { point, phrase, words: one.words, key: keyOf(one) };
    }),
  );
  const prompt = new Set(wordsOf(question.prompt, vocabulary));
  for (const point of points) {
    const own = heard.filter((one) => one.point === point);
    const at = placeOf(point, candidate);
    yield* within({
      ...{ rule: 'phrases', at, what: 'the key point has', unit: 'different phrases' },
      ...{ count: new Set(own.map(({ key }) => key)).size, least: 5, most: 10 },
      wayOut: 'Write *Listen for: a phrase, another* with the ways people really type it',
    });
    for (const one of own) {
      const fault = faultOfLone(one, heard, prompt) ?? faultOfShared(one, heard);
      if (fault) yield { ...fault, at };
    }
  }
};

/** A word by itself turns up in passing unless nothing else uses it. */
function faultOfLone(
  { point, phrase, words }: Phrase,
  heard: readonly Phrase[],
  prompt: ReadonlySet<string>,
): Omit<Shortfall, 'at'> | undefined {
  const [word, second] = words;
  if (second !== undefined) return undefined;
  if (word === undefined || word === NUMBER || word === RATIO) {
    const message = `the phrase '${phrase}' has no word that tells anything`;
    return { rule: 'lone-word', message, wayOut: 'Add the words that stand beside it' };
  }
  const other = heard.find((one) => one.point !== point && one.words.includes(word));
  const where = prompt.has(word) ? 'the prompt' : other && `'${other.phrase}' of another point`;
  const message = `the lone word '${phrase}' stands in ${where} too`;
  const wayOut = 'Add a second word that only this point has';
  return where === undefined ? undefined : { rule: 'lone-word', message, wayOut };
}

/** A phrase that two points listen for would tick both. */
function faultOfShared(one: Phrase, heard: readonly Phrase[]): Omit<Shortfall, 'at'> | undefined {
  const first = heard.find(({ key }) => key === one.key);
  if (!first || first.point === one.point) return undefined;
  const message = `'${one.phrase}' is heard as '${first.phrase}' of {#${first.point.id}}`;
  return { rule: 'same-phrase', message, wayOut: 'Keep it where it tells the two apart' };
}

/** Short phrases match turned round as well, so either order is the same phrase. */
function keyOf(phrase: Heard): string {
  const orders = [phrase.words, turnedRound(phrase) ?? phrase.words];
  return orders.map((words) => words.join(' ')).sort()[0] ?? '';
}
