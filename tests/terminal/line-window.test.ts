import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { lineWindow } from '../../src/terminal/line-window.js';
import { wipeAfterResize } from '../../src/terminal/live-line.js';

describe('the part of a long line that is shown', () => {
  it('is all of a short one, the cursor where it is', () => {
    expect(lineWindow('short note', 5, 40)).toEqual({ text: 'short note', cursorColumn: 5 });
  });

  it('is its end while one types at the end', () => {
    const line = `${'x'.repeat(100)} the end`;
    expect(lineWindow(line, line.length, 20)).toEqual({
      text: '…xxxxxxxxx the end',
      cursorColumn: 18,
    });
  });

  it('shows what is on both sides of a cursor in the middle', () => {
    const { text, cursorColumn } = lineWindow('0123456789'.repeat(10), 50, 20);
    expect(text).toMatch(/^….*…$/);
    expect(text[cursorColumn]).toBe('0');
  });

  it('never fills the width, keeps the cursor inside, and takes the text as it is', () => {
    const someLine = fc.string({ unit: 'grapheme', maxLength: 300 });
    fc.assert(
      fc.property(someLine, fc.nat(), fc.integer({ min: 12, max: 120 }), (line, place, width) => {
        const cursor = line.length === 0 ? 0 : place % (line.length + 1);
        const { text, cursorColumn } = lineWindow(line, cursor, width);
        expect(stringWidth(text)).toBeLessThan(width);
        expect(cursorColumn).toBeLessThanOrEqual(stringWidth(text));
        expect(line).toContain(text.replace(/^…|…$/g, ''));
      }),
      { numRuns: 500 },
    );
  });
});

describe('wiping the live part after a resize', () => {
  it.each([
    ['nothing wrapped', [50], 10, 60, 1],
    ['the header wrapped over three rows', [66], 10, 30, 3],
    ['the line with the cursor wrapped too', [66], 65, 30, 5],
  ])('goes up over all rows: %s', (_, widths, cursor, columns, rows) => {
    expect(wipeAfterResize(widths, cursor, columns)).toBe(`\u001b[${rows}A\r\u001b[0J\n`);
  });
});
