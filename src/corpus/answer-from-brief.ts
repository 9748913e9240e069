import { phraseSpans } from './listen/match.js';
import { stem } from './listen/stem.js';
import { hear, wordsOf } from './listen/words.js';
import type { BriefFact } from './question.js';
import type { Vocabulary } from './vocabulary.js';

// The words of asking: every question has them, and no fact is told by them.
const ASKING = new Set(
  'how what which who when where why do does can could should may might must you your they them there many much long often any have has get need want about know tell if or as at from by so than then all only some expect assume support handle care system design promise important matter scope happen really within inside between'
    .split(' ')
    .map(stem),
);
const ENOUGH = 0.5;
const CLEARLY_AHEAD = 1.25;

type Weighed = { fact: BriefFact; weight: number };

/**
 * The fact of the brief that `/ask …` is about, or undefined where the brief is silent: by the
 * written ways of asking first, then by the telling words that question and fact share. An
 * interviewer who says "your call" is better than one who answers another question.
 */
export function answerFromBrief(
  asked: string,
  facts: readonly BriefFact[],
  vocabulary: Vocabulary,
): BriefFact | undefined {
  const words = wordsOf(asked, vocabulary);
  const overlap = overlapOf(words, facts, vocabulary);
  const byPhrase = facts.map((fact, index) => ({
    fact,
    // The overlap only settles which of two facts with the same phrases is meant.
    weight: phraseWeight(words, fact, vocabulary) + (overlap[index]?.weight ?? 0) / 10,
  }));
  return clearBest(byPhrase, 1, 1) ?? clearBest(overlap, ENOUGH, CLEARLY_AHEAD);
}

/** How many telling words the written ways of asking find in what was asked. */
function phraseWeight(words: readonly string[], fact: BriefFact, vocabulary: Vocabulary): number {
  const found = new Set<number>();
  for (const phrase of fact.askedAs) {
    const wanted = hear(phrase, vocabulary);
    for (const { from, to } of phraseSpans(wanted, words)) {
      for (let at = from; at <= to; at += 1) {
        const word = words[at] ?? '';
        if (wanted.words.includes(word) && isTelling(word)) found.add(at);
      }
    }
  }
  return found.size;
}

/**
 * For each fact the share, 0 to 1, of what was asked that it holds. Rare words weigh more
 * (inverse document frequency), and one that no fact has weighs most: it is what was meant.
 */
function overlapOf(
  words: readonly string[],
  facts: readonly BriefFact[],
  vocabulary: Vocabulary,
): Weighed[] {
  const asked = [...new Set(words)].filter(isTelling);
  const held = facts.map(({ question, answer, askedAs }) => ({
    inQuestion: new Set(wordsOf([question, ...askedAs].join(', '), vocabulary)),
    inAnswer: new Set(wordsOf(answer, vocabulary)),
  }));
  const rarity = (word: string) => {
    const holders = held.filter(
      ({ inQuestion, inAnswer }) => inQuestion.has(word) || inAnswer.has(word),
    );
    return Math.log((facts.length + 1) / (holders.length + 0.5));
  };
  const rarities = new Map(asked.map((word) => [word, rarity(word)]));
  const total = [...rarities.values()].reduce((sum, one) => sum + one, 0);
  return facts.map((fact, index) => {
    let weight = 0;
    for (const [word, rare] of rarities) {
      if (held[index]?.inQuestion.has(word)) weight += rare;
      else if (held[index]?.inAnswer.has(word)) weight += rare / 4;
    }
    return { fact, weight: total > 0 ? weight / total : 0 };
  });
}

/** The heaviest fact, where it weighs enough and is so many times ahead of the next. */
function clearBest(
  weighed: readonly Weighed[],
  enough: number,
  ahead: number,
): BriefFact | undefined {
  const [best, next] = [...weighed].sort((a, b) => b.weight - a.weight);
  if (!best || best.weight < enough) return undefined;
  return best.weight >= ahead * (next?.weight ?? 0) ? best.fact : undefined;
}

function isTelling(word: string): boolean {
  return !ASKING.has(word);
}
