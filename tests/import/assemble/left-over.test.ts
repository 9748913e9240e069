import { describe, expect, it } from 'vitest';
import { importDocuments } from '../../../src/import/import-documents.js';
import { document } from '../documents.js';

const reasons = (text: string) =>
  importDocuments([document(text)]).leftOver.map(({ from, to, reason }) => [from, to, reason]);

describe('what is left over', () => {
  it('is told with its lines and a reason for each', () => {
    const text = [
      ...['---', 'title: x', '---', '# Bells', 'Welcome.', '- [Bell](#bell)', '<!-- draft -->'],
      ...[
        '## Design a bell',
        '### Data model',
        'Rows.',
        '## Design a clock',
        '### Data model',
        'x',
      ],
      ...['## References', 'A book.', '', '# Others', 'Bye.', '', '---'],
    ];
    expect(reasons(text.join('\n'))).toEqual([
      [1, 3, 'front matter'],
      [4, 4, 'a heading over questions'],
      [5, 5, 'an introduction before the first question'],
      [6, 6, 'a table of contents'],
      [7, 7, 'a comment'],
      [14, 15, '"References" is no question'],
      [17, 18, 'text that belongs to no question'],
      [20, 20, 'a rule between parts'],
    ]);
  });

  it('is all of a document that asks nothing, and a continuation without its beginning', () => {
    expect(reasons('# Bells\n\nThey ring.')).toEqual([[1, 3, 'nothing here asks a question']]);
    expect(reasons('## Design a bell (continued)\n\nMore.')).toEqual([
      [1, 3, 'the rest of a question that begins in another document'],
    ]);
  });
});
