import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyPieces, PASTE_BEGIN, PASTE_END } from '../../src/terminal/key-pieces.js';

const keys = (value: string) => ({ kind: 'keys', value });
const text = (value: string) => ({ kind: 'text', value });

describe('terminal input in pieces', () => {
  it.each([
    ['one\rtwo\r', [keys('one\r'), keys('two\r')]],
    ['half', [keys('half')]],
    ['a\u0003b', [keys('a\u0003'), keys('b')]],
    ['one\r\ntwo', [keys('one\r'), keys('two')]],
    ['\u001b[A', [keys('\u001b[A')]],
    // Ctrl-D would close the reader without an answer.
    ['\u0004', [keys('\u0003')]],
  ])('%j ends a piece where a prompt may end', (input, pieces) => {
    expect(keyPieces(input, false)).toEqual({ pieces, pasting: false });
  });

  it.each([
    ['a\nb', [text('a'), keys('\r'), text('b')]],
    ['a\r\n\r\nb\r', [text('a'), keys('\r'), text('b'), keys('\r')]],
    ['/quit\nx', [text(' /quit'), keys('\r'), text('x')]],
    ['tab\there \u001b[31mred', [text('tab here [31mred')]],
  ])('the paste %j is entered line by line, and commands nothing', (pasted, pieces) => {
    const input = `${PASTE_BEGIN}${pasted}${PASTE_END}`;
    expect(keyPieces(input, false)).toEqual({ pieces, pasting: false });
  });

  it('goes on with a paste that came in several chunks', () => {
    const first = keyPieces(`x${PASTE_BEGIN}one\ntw`, false);
    expect(first).toEqual({
      pieces: [keys('x'), text('one'), keys('\r'), text('tw')],
      pasting: true,
    });
    expect(keyPieces(`o${PASTE_END}\r`, true)).toEqual({
      pieces: [text('o'), keys('\r')],
      pasting: false,
    });
  });

  it('loses no printable character, whatever comes', () => {
    const printable = fc.string({ unit: fc.constantFrom('a', 'é', '漢', ' ', '\r', '\n') });
    fc.assert(
      fc.property(printable, fc.boolean(), (input, pasting) => {
        const { pieces } = keyPieces(input, pasting);
        const bare = (value: string) => value.replace(/[\r\n]/g, '');
        expect(bare(pieces.map(({ value }) => value).join(''))).toBe(bare(input));
      }),
    );
  });
});
