import type { Vocabulary } from '../vocabulary.js';
import { joins, NUMBER } from './numbers.js';
import { singular, stem } from './stem.js';
import { type Token, tokensOf } from './tokens.js';

/** A note or a phrase ready for matching. */
export type Heard = {
  /** Small letters, abbreviations written out, endings folded, numbers `#`, no stop words. */
  words: readonly string[];
  /** For each word the clause it stands in. */
  clauses: readonly number[];
  /** For each word the term it belongs to: the words of a load balancer, or of an lb, are one. */
  terms: readonly number[];
};

// They carry nothing, and people leave them out when they type in a hurry.
const STOP_WORDS = new Set(
  'a an the of to is are was were be been for we i our us and with in on per it its this that these those will would'.split(
    ' ',
  ),
);

/** The words of a text as the matcher compares them. */
export function wordsOf(text: string, vocabulary: Vocabulary): readonly string[] {
  return hear(text, vocabulary).words;
}

/** Folds a note or a phrase, so that what people write in different ways becomes the same. */
export function hear(text: string, vocabulary: Vocabulary): Heard {
  const words: string[] = [];
  const clauses: number[] = [];
  const terms: number[] = [];
  for (const { word, clause, term } of spelledOut(tokensOf(text), vocabulary)) {
    if (STOP_WORDS.has(word)) continue;
    const folded = stem(word);
    // 2^32, 5-10 and "hundreds of millions" are one number: phrases write one # for them.
    if (joins(folded) && joins(words.at(-1) ?? '')) {
      words[words.length - 1] = NUMBER;
      continue;
    }
    words.push(folded);
    clauses.push(clause);
    terms.push(term);
  }
  return { words, clauses, terms };
}

/** Replaces each abbreviation by what it stands for, the longest one first. */
function spelledOut(
  tokens: readonly Token[],
  { byFirstWord }: Vocabulary,
): (Token & { term: number })[] {
  const spelled: (Token & { term: number })[] = [];
  const singulars = tokens.map(({ word }) => singular(word));
  const stands = (word: string, at: number) => word === tokens[at]?.word || word === singulars[at];
  let term = 0;
  for (let at = 0; at < tokens.length; term += 1) {
    const token = tokens[at];
    if (!token) break;
    const known = byFirstWord.get(token.word) ?? byFirstWord.get(singulars[at] ?? '') ?? [];
    const found = known.find(({ spelling }) =>
      spelling.every((word, index) => stands(word, at + index)),
    );
    const meaning = found?.meaning ?? [token.word];
    spelled.push(...meaning.map((word) => ({ word, clause: token.clause, term })));
    at += found?.spelling.length ?? 1;
  }
  return spelled;
}
