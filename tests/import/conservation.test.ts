import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanTitle, linksIn } from '../../src/import/blocks/clean-title.js';
import { classify } from '../../src/import/blocks/lines.js';
import { decode } from '../../src/import/decode/decode.js';
import { importDocuments } from '../../src/import/import-documents.js';
import { nativeFiles } from '../../src/import/native/native-files.js';
import {
  ANSWER_LABEL,
  ASKED_LABEL,
  FOLLOW_UP_ANSWER_LABEL,
  FOLLOW_UP_LABEL,
} from '../../src/import/recognise/words.js';
import { repair } from '../../src/import/repair/repair.js';
import { nastyMarkdown } from '../render/nasty.js';
import { document, FIXTURES } from './documents.js';

/** Words that say what a part is; the part is then in its place, and the word need not be. */
const LABELS = [ANSWER_LABEL, ASKED_LABEL, FOLLOW_UP_ANSWER_LABEL, FOLLOW_UP_LABEL];
const STRUCTURE =
  /<summary>(?:(?:view|show|click to reveal) )?(?:answer|contents)<\/summary>|<\/?(?:details|summary|p|div|br|b|h[1-6])\b[^>]*>|<!--|-->|\{#[^}]*\}|\(cont[^)]*\)|^\s*(?:[-*+]|\d+[.)])\s+\[[ xX]\]/gi;
const PAIR =
  /^\s*(?:>\s*)?(?:[-*+]\s+)?(?:\*\*|__)?(?:Q|A|Question|Answer|Interviewer|Follow-?ups?)(?: questions?)?\s*#?\s*\d*\s*(?:\*\*|__)?[:.)](?:\*\*|__)?|(?<=\?\s+)A:/gi;

/** A step's minutes are kept as a number. */
const MINUTES = /^\d*(?:m|mins?|minutes?)$/;

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]*\p{L}[\p{L}\p{N}]*/gu) ?? [];
}

function counts(words: readonly string[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const word of words) found.set(word, (found.get(word) ?? 0) + 1);
  return found;
}

/** The words that a document says, line by line, without those that are only structure. */
function wordsSaid(bytes: Uint8Array): string[] {
  const { lines } = repair('notes.md', decode(bytes));
  return classify(lines, 0).flatMap((line) => {
    if (line.title) {
      const isLabel = LABELS.some((label) => label.test(line.title?.text ?? ''));
      const said = [cleanTitle(line.title.raw), ...linksIn(line.title.raw)].flatMap(wordsOf);
      return isLabel ? [] : wordsOf(line.text).filter((word) => said.includes(word));
    }
    return wordsOf(line.text.replace(PAIR, ' ').replace(STRUCTURE, ' '));
  });
}

function expectAllKept(bytes: Uint8Array): void {
  const imported = importDocuments([{ file: 'notes.md', bytes }]);
  const written = [
    ...nativeFiles(imported).map(({ text }) => text),
    ...imported.questions.map(({ title }) => title),
  ].join('\n');
  const kept = counts(wordsOf(written));
  const missing = [...counts(wordsSaid(bytes))].filter(
    ([word, count]) => (kept.get(word) ?? 0) < count && !MINUTES.test(word),
  );
  expect(missing).toEqual([]);
}

describe('nothing vanishes', () => {
  it.each(FIXTURES)('of $name', ({ bytes }) => {
    expectAllKept(bytes);
  });

  const piece = fc
    .tuple(fc.constantFrom(...FIXTURES), fc.nat(60), fc.integer({ min: 1, max: 25 }))
    .map(([{ text }, from, count]) =>
      text
        .split('\n')
        .slice(from, from + count)
        .join('\n'),
    );

  it('of documents put together from pieces of others', () => {
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 6 }), (pieces) => {
        expectAllKept(document(pieces.join('\n\n')).bytes);
      }),
      { numRuns: 400 },
    );
  });

  it('of any Markdown', () => {
    fc.assert(
      fc.property(nastyMarkdown, (markdown) => {
        expectAllKept(document(markdown).bytes);
      }),
      { numRuns: 400 },
    );
  });

  it('every line with something on it is in a question, a framework or the report', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          nastyMarkdown,
          fc.array(piece, { maxLength: 5 }).map((all) => all.join('\n')),
        ),
        (markdown) => {
          const { bytes } = document(markdown);
          const lines = repair('notes.md', decode(bytes)).lines.filter(
            ({ text }) => text.trim() !== '',
          );
          const { questions, frameworks, leftOver } = importDocuments([
            { file: 'notes.md', bytes },
          ]);
          const spans = [...questions, ...frameworks].map(({ line, lastLine }) => ({
            from: line,
            to: lastLine,
          }));
          const isSomewhere = (line: number) =>
            [...spans, ...leftOver].some(({ from, to }) => line >= from && line <= to);
          expect(lines.filter(({ number }) => !isSomewhere(number))).toEqual([]);
        },
      ),
      { numRuns: 400 },
    );
  });
});
