import { countWays, MOST_WAYS, waysOf } from '../listen/alternatives.js';
import { turnedRound } from '../listen/match.js';
import { NUMBER, RATIO } from '../listen/numbers.js';
import { type Heard, hear, wordsOf } from '../listen/words.js';
import type { KeyPoint } from '../question.js';
import type { Vocabulary } from '../vocabulary.js';
import { placeOf, type Rule, type Shortfall, within } from './rule.js';

/** One way of a phrase; `key` is the same for ways that match the same notes. */
type Way = Pick<Heard, 'words'> & { point: KeyPoint; phrase: string; key: string };

/** Five to ten phrases a point, each of which could only mean that point. */
export const phrasesAreTelling: Rule = function* (candidate) {
  const { question, vocabulary } = candidate;
  const points = question.phases.flatMap(({ keyPoints }) => keyPoints);
  const ways = points.flatMap((point) =>
    point.listenFor.flatMap((phrase) =>
      waysOf(phrase).map((way): Way => {
        const one = hear(way, vocabulary);
        return { point, phrase, words: one.words, key: keyOf(one) };
      }),
    ),
  );
  const first = new Map<string, Way>();
  for (const way of ways) if (!first.has(way.key)) first.set(way.key, way);
  const prompt = new Set(wordsOf(question.prompt, vocabulary));
  for (const point of points) {
    const own = ways.filter((way) => way.point === point);
    const at = placeOf(point, candidate);
    yield* within({
      ...{ rule: 'phrases', at, what: 'the key point has', unit: 'different phrases' },
      ...{ count: countDifferent(own), least: 5, most: 10 },
      wayOut: 'Write *Listen for: a phrase, another* with the ways people really type it',
    });
    const faults = [
      ...point.listenFor.map(faultOfMany),
      ...point.listenFor.map((phrase) => faultOfVanishing(phrase, vocabulary)),
      ...own.map((way) => faultOfLone(way, ways, prompt) ?? faultOfShared(way, first.get(way.key))),
    ];
    // One of its ways is enough to refuse a phrase.
    const told = new Set<string>();
    for (const fault of faults) {
      if (!fault || told.has(fault.message)) continue;
      told.add(fault.message);
      yield { ...fault, at };
    }
  }
};

/** Phrases that have a way of their own: one that says no more than those before it does not count. */
function countDifferent(ways: readonly Way[]): number {
  const known = new Set<string>();
  const different = new Set<string>();
  for (const { phrase, key } of ways) {
    if (!known.has(key)) different.add(phrase);
    known.add(key);
  }
  return different.size;
}

function faultOfMany(phrase: string): Omit<Shortfall, 'at'> | undefined {
  const ways = countWays(phrase);
  if (ways <= MOST_WAYS) return undefined;
  const message = `the phrase '${phrase}' can be said in ${ways} ways; no more than ${MOST_WAYS} are heard`;
  return { rule: 'phrases', message, wayOut: 'Make two phrases of it' };
}

/** Words such as 'per' are not heard: a way that rests on one is looser than it looks. */
function faultOfVanishing(
  phrase: string,
  vocabulary: Vocabulary,
): Omit<Shortfall, 'at'> | undefined {
  const places = phrase.split(/\s+/).filter((place) => place.includes('|'));
  const word = places
    .flatMap((place) => place.split('|'))
    .find((one) => wordsOf(one, vocabulary).length === 0);
  if (word === undefined) return undefined;
  const message = `'${word}' is not heard, so a way of '${phrase}' says less than it seems`;
  return { rule: 'phrases', message, wayOut: 'Take it out, or use a word that tells something' };
}

/** A word by itself turns up in passing unless nothing else uses it. */
function faultOfLone(
  { point, phrase, words }: Way,
  ways: readonly Way[],
  prompt: ReadonlySet<string>,
): Omit<Shortfall, 'at'> | undefined {
  const [word, second] = words;
  if (second !== undefined) return undefined;
  if (word === undefined || word === NUMBER || word === RATIO) {
    const message = `the phrase '${phrase}' has no word that tells anything`;
    return { rule: 'lone-word', message, wayOut: 'Add the words that stand beside it' };
  }
  const other = ways.find((way) => way.point !== point && way.words.includes(word));
  const where = prompt.has(word) ? 'the prompt' : other && `'${other.phrase}' of another point`;
  const message = `the lone word '${phrase}' stands in ${where} too`;
  const wayOut = 'Add a second word that only this point has';
  return where === undefined ? undefined : { rule: 'lone-word', message, wayOut };
}

/** A phrase that two points listen for would tick both. */
function faultOfShared(one: Way, first: Way | undefined): Omit<Shortfall, 'at'> | undefined {
  if (!first || first.point === one.point) return undefined;
  const message = `'${one.phrase}' is heard as '${first.phrase}' of {#${first.point.id}}`;
  return { rule: 'same-phrase', message, wayOut: 'Keep it where it tells the two apart' };
}

/** Short phrases match turned round as well, so either order is the same phrase. */
function keyOf(phrase: Heard): string {
  const orders = [phrase.words, turnedRound(phrase) ?? phrase.words];
  return orders.map((words) => words.join(' ')).sort()[0] ?? '';
}
