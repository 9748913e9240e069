import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { clustersOf, displayWidth } from '../../src/render/width.js';

/** Columns by string-width, or undefined where version 8.1.0 throws, as it does on U+FFF9. */
function widthByLibrary(text: string): number | undefined {
  try {
    return stringWidth(text);
  } catch {
    return undefined;
  }
}

describe('displayWidth', () => {
  it.each([
    ['latin', 'Zürich – 3 × 4 → 12', 19],
    ['a box', '┌──▶│', 5],
    ['CJK', '設計面接', 8],
    ['an emoji of several parts', '👩‍👩‍👧‍👦', 2],
    ['a flag', '🇩🇪', 2],
    ['a keycap', '1️⃣', 2],
    ['combining marks', 'e\u0301\u0302', 1],
    ['half-width katakana with its mark', 'ｶﾞ', 2],
    ['no width at all', '\u200b\u200d', 0],
    ['styles', '\u001b[1m\u001b[36mkey\u001b[39m\u001b[22m', 3],
  ])('counts %s', (_, text, columns) => {
    expect(displayWidth(text)).toBe(columns);
  });

  it('agrees with string-width on every character of the planes that people use', () => {
    const different: string[] = [];
    for (let point = 0xa0; point < 0x20000; point += 1) {
      if ((point >= 0xd800 && point < 0xe000) || (point >= 0x10000 && point < 0x1f000)) continue;
      const text = `a${String.fromCodePoint(point)}b`;
      const expected = widthByLibrary(text);
      if (expected !== undefined && displayWidth(text) !== expected) different.push(text);
    }
    expect(different).toEqual([]);
  });

  it('never throws, and is the sum of its clusters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const clusters = [...clustersOf(text)];
        expect(clusters.reduce((sum, cluster) => sum + cluster.width, 0)).toBe(displayWidth(text));
        expect(clusters.map((cluster) => cluster.text).join('')).toBe(text);
      }),
    );
  });
});
