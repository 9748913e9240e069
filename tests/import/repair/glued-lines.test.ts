import { describe, expect, it } from 'vitest';
import { separateGluedLines } from '../../../src/import/repair/glued-lines.js';

const FILL = 'The words of a long answer that goes on for a while without any mark at all. '.repeat(
  6,
);

function apart(text: string): string[] {
  return separateGluedLines([{ text, number: 7 }]).lines.flatMap((line) =>
    line.text === '' ? [] : [line.text],
  );
}

describe('a document that lost its line ends', () => {
  it('is taken apart at headings, labels, rules and items', () => {
    const glued = `${FILL}---## 1. Ticket desk**Requirements*** Fast.* Cheap.**Steps**1. One.2. Two.- Last thing`;
    expect(apart(glued)).toEqual([
      ...[`${FILL.trimEnd()} `, '---', '## 1. Ticket desk', '**Requirements**', '* Fast.'],
      ...['* Cheap.', '**Steps**', '1. One.', '2. Two.', '- Last thing'],
    ]);
  });

  it('keeps the number of the line it was', () => {
    const { lines, separated } = separateGluedLines([
      { text: `${FILL}## A## B## C## D## E`, number: 3 },
    ]);
    expect(separated).toBe(1);
    expect(new Set(lines.map(({ number }) => number))).toEqual(new Set([3]));
  });

  it.each([
    ['a short line', 'text## A## B## C## D## E'],
    ['a long paragraph', FILL],
    ['a paragraph with one seam', `${FILL}## A`],
    ['more parts than a document has', 'a## b'.repeat(30_000)],
  ])('leaves %s alone', (_, text) => {
    expect(separateGluedLines([{ text, number: 1 }])).toEqual({
      lines: [{ text, number: 1 }],
      separated: 0,
    });
  });
});
