import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  decodeEntities,
  firstForbidden,
  sanitise,
  sanitiseMarkdown,
} from '../../src/corpus/sanitise.js';

// Written out by code point, and not taken from the source, so that the two can disagree.
function isForbidden(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  const isControl = code < 0x20 && code !== 0x09 && code !== 0x0a;
  const isBidi =
    [0x061c, 0x200e, 0x200f].includes(code) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2066 && code <= 0x2069);
  return isControl || (code >= 0x7f && code <= 0x9f) || isBidi;
}

const ENTITIES = [
  '&#27;',
  '&#x1b;',
  '&#X1B',
  '&#0;',
  '&#155;',
  '&lrm;',
  '&rlm;',
  '&#8238;',
  '&#x202e;',
  `&#${'0'.repeat(30)}27;`,
  `&#x${'0'.repeat(30)}1b;`,
];

// Dense in what matters: controls, entities and the pieces of entities.
const nastyString = fc.string({
  unit: fc.oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
    fc.integer({ min: 0, max: 0xa0 }).map((code) => String.fromCharCode(code)),
    fc.constantFrom('\u202e', '\u2066', '\u200f', '\u061c', '&', '#', 'x', ';', '2', '7', '1b'),
    fc.constantFrom(...ENTITIES, '&amp;', '&lt;', '&#8594;'),
  ),
  maxLength: 24,
});

describe('sanitise', () => {
  it('leaves no character that a terminal obeys, is idempotent, and keeps all others', () => {
    fc.assert(
      fc.property(nastyString, (text) => {
        const clean = sanitise(text);
        const kept = [...text].filter((character) => !isForbidden(character)).join('');
        if (clean !== kept || sanitise(clean) !== clean) throw new Error(JSON.stringify(text));
      }),
      { numRuns: 100_000 },
    );
  });

  it.each([
    ['\u001b[31mred\u001b[0m', '[31mred[0m'],
    ['\u009b31mred', '31mred'],
    ['bell\u0007 back\u0008 nul\u0000 del\u007f', 'bell back nul del'],
    ['abc\u202edcba\u2069', 'abcdcba'],
    ['a\tb\nc', 'a\tb\nc'],
    ['a\rb', 'ab'],
    ['→ é 漢字 👍 \u00a0', '→ é 漢字 👍 \u00a0'],
  ])('%j', (text, clean) => {
    expect(sanitise(text)).toBe(clean);
  });
});

describe('sanitiseMarkdown', () => {
  it('holds no forbidden character before decoding nor after, for any text', () => {
    fc.assert(
      fc.property(nastyString, (text) => {
        const clean = sanitiseMarkdown(text);
        const decoded = clean.replace(/&#(\d+);?/g, (_, code) =>
          String.fromCodePoint(Number(code) % 0x110000),
        );
        if ([...clean, ...decoded].some(isForbidden)) throw new Error(JSON.stringify(text));
        if (sanitiseMarkdown(clean) !== clean) throw new Error(`again: ${JSON.stringify(text)}`);
      }),
      { numRuns: 20_000 },
    );
  });

  it.each(ENTITIES)('takes out %s', (entity) => {
    expect(sanitiseMarkdown(`a ${entity} b`)).toBe('a  b');
  });

  it.each(['R&D', 'a && b', '&amp;', '&#8594;', '&unknown;', 'AT&T;', '&#xd800;'])(
    'keeps %s',
    (text) => {
      expect(sanitiseMarkdown(text)).toBe(text);
    },
  );

  it('is not fooled by an entity inside another', () => {
    expect(sanitiseMarkdown('&#&#27;27;')).toBe('');
    const nested = `${'&#'.repeat(50)}&#27;${'27;'.repeat(50)}`;
    expect(sanitiseMarkdown(nested)).not.toMatch(/&#27/);
  });
});

describe('decodeEntities', () => {
  it.each([
    ['R&amp;D', 'R&D'],
    ['a &lt; b &gt; c', 'a < b > c'],
    ['&#8594; &#x2192;', '→ →'],
    ['&quot;so&quot; &apos;it&apos;', '"so" \'it\''],
    ['&amp;lt;', '&lt;'],
    ['&#27;[31m', '[31m'],
    ['&#x202E;', ''],
    ['&nosuch; &constructor; &', '&nosuch; &constructor; &'],
    ['&#1114112; &#xd800;', '&#1114112; &#xd800;'],
  ])('%s', (text, decoded) => {
    expect(decodeEntities(text)).toBe(decoded);
  });
});

describe('firstForbidden', () => {
  it('points at the first character that is taken out', () => {
    expect(firstForbidden('ab\tc\n\u001bd')).toBe(5);
    expect(firstForbidden('plain → text')).toBeUndefined();
  });
});
