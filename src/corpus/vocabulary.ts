import { readDefinitions } from './definitions.js';
import type { Diagnostic } from './diagnostic.js';
import { Findings } from './findings.js';
import { singular } from './listen/stem.js';
import { tokensOf } from './listen/tokens.js';
import type { SourceText } from './source-text.js';

/** One way of writing something, and the words it stands for. */
type Folding = { spelling: readonly string[]; meaning: readonly string[] };

/** The abbreviations that the matcher writes out, by the first word of each, longest first. */
export type Vocabulary = { byFirstWord: ReadonlyMap<string, readonly Folding[]> };

/** One line of the vocabulary: the word, and the other ways in which people write it. */
export type VocabularyEntry = { meaning: string; spellings: readonly string[] };

export const EMPTY_VOCABULARY: Vocabulary = { byFirstWord: new Map() };

/** Arranges entries for looking up; of two with the same spelling the first counts. */
export function prepareVocabulary(entries: readonly VocabularyEntry[]): Vocabulary {
  const byFirstWord = new Map<string, Folding[]>();
  for (const { meaning, spellings } of entries) {
    const words = plainWords(meaning);
    // The meaning is one of its own spellings, so that its words are one term as well.
    for (const spelling of [meaning, ...spellings].map(plainWords)) {
      const first = spelling[0];
      if (first === undefined || words.length === 0) continue;
      const same = byFirstWord.get(first) ?? [];
      byFirstWord.set(first, [...same, { spelling, meaning: words }]);
    }
  }
  for (const foldings of byFirstWord.values()) {
    foldings.sort((a, b) => b.spelling.length - a.spelling.length);
  }
  return { byFirstWord };
}

/** Reads `- database: db, datastore` lines; what would make two spellings differ is a finding. */
export function parseVocabulary(file: SourceText): {
  entries: VocabularyEntry[];
  problems: Diagnostic[];
} {
  const findings = new Findings(file.path);
  const lines = readDefinitions(file, findings);
  const entries = lines.map(({ term, text }) => ({ meaning: term, spellings: spellingsOf(text) }));
  const meanings = entries.map(({ meaning }) => ({ meaning, text: keyOf(meaning) }));
  const taken = new Map<string, string>();
  for (const { term, text, at } of lines) {
    for (const spelling of spellingsOf(text)) {
      const key = keyOf(spelling);
      const other = taken.get(key);
      if (other !== undefined) {
        const message = `'${spelling}' stands for '${other}' already`;
        const wayOut = 'Keep it under one meaning, or under neither if it has two';
        findings.error('vocabulary', at, message, wayOut);
      }
      // It would be written out inside that meaning too, and no longer be the same words.
      const within = meanings.find((one) => one.text.includes(key));
      if (within) {
        const message = `'${spelling}' stands inside the meaning '${within.meaning}'`;
        findings.error('vocabulary', at, message, 'Take it out, or choose another meaning');
      }
      taken.set(key, term);
    }
  }
  return { entries, problems: findings.problems };
}

function spellingsOf(text: string): string[] {
  const spellings = text.split(',').map((spelling) => spelling.trim());
  return spellings.filter((spelling) => spelling !== '');
}

/** The words as they are looked up, with blanks around, so that whole words are found inside. */
function keyOf(text: string): string {
  return ` ${plainWords(text).join(' ')} `;
}

function plainWords(text: string): string[] {
  return tokensOf(text).map(({ word }) => singular(word));
}
