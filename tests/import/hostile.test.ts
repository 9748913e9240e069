import { describe, expect, it } from 'vitest';
import { importDocuments } from '../../src/import/import-documents.js';
import { nativeFiles } from '../../src/import/native/native-files.js';
import { document } from './documents.js';

const MIB = 1024 * 1024;
const filled = (piece: string) => piece.repeat(Math.floor(MIB / piece.length));
const lines = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n');
const FOLLOW_UPS = '## Design a bell\n\n### Schema\n\n### Follow-ups\n\n';

/** What took seconds to minutes while something in the import looked at each line from each other. */
const DOCUMENTS: Record<string, string> = {
  quotes: filled('> '),
  'bold marks': filled('**a'),
  'one line': filled('word and more. '),
  pipes: filled('|'),
  'a row of pipes': filled('a | '),
  bullets: filled('- '),
  folds: filled('<details>'),
  'lines of folds': filled('<details><summary>Answer</summary> some more text\n'),
  'open brackets': `# ${filled('[a](')}`,
  'spaces in an item': `- a${filled(' ')}?`,
  'spaces in a title': `# a${filled(' ')}b`,
  'headings too many': lines(100_000, (index) => `# h${index}`),
  headings: lines(19_000, (index) => `${'#'.repeat((index % 6) + 1)} Design a ${index}`),
  'the same heading': lines(19_000, () => '## Design a bell'),
  'bold lines': lines(19_000, () => '**How would you do it?**'),
  items: lines(19_000, () => '- how would you design it?'),
  'rows of a table': `| question |\n|---|\n${lines(19_000, () => '| design it | b |')}`,
  'follow-ups': `${FOLLOW_UPS}${lines(19_000, () => '- why?')}`,
  'steps with times': lines(19_000, (index) => `${index % 2 ? '##' : '#'} Scope (5 min)`),
  continuations: lines(19_000, () => '# bell (continued)'),
  'glued lines': filled('a---## b'),
  'garbled characters': filled('Ã©'),
  'ids in braces': `## Design a bell\n\n${filled('{#')}`,
  'back ticks': `## Design a bell\n\n### Schema\n\nx\n\n# References\n\n${filled('` ')}`,
};

describe('a document made to hurt', () => {
  // What was quadratic took from 25 seconds to minutes; so long nothing may hang.
  it.each(Object.entries(DOCUMENTS))(
    '%s is read to its end',
    (_, text) => {
      const imported = importDocuments([document(text)]);
      const { questions, frameworks, leftOver, refused } = imported;
      const found = [...questions, ...frameworks, ...leftOver, ...refused];
      expect(found.length).toBeGreaterThan(0);
      expect(nativeFiles(imported).length).toBeGreaterThanOrEqual(questions.length);
    },
    15_000,
  );

  it('of more lines than anybody writes is refused with a reason', () => {
    expect(importDocuments([document('a\n'.repeat(50_000))])).toMatchObject({
      questions: [],
      refused: [{ file: 'notes.md', reason: 'it has more than 20000 lines' }],
    });
  });
});
