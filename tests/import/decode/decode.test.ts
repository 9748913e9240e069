import { describe, expect, it } from 'vitest';
import { decode } from '../../../src/import/decode/decode.js';

const TEXT = '# Design a café\n\nHow would you “scale” it – and why?\n';

function wide(text: string, isBigEndian: boolean, mark: boolean): Uint8Array {
  const bytes = Buffer.from(`${mark ? '\ufeff' : ''}${text}`, 'utf16le');
  return isBigEndian ? bytes.swap16() : bytes;
}

/** Windows and old Macs have other bytes for the same letters. */
function eightBit(text: string, bytes: Record<string, number>): Uint8Array {
  return Uint8Array.from(text, (one) => bytes[one] ?? one.charCodeAt(0));
}
const WINDOWS = { é: 0xe9, '“': 0x93, '”': 0x94, '–': 0x96 };
const MAC = { é: 0x8e, '“': 0xd2, '”': 0xd3, '–': 0xd0 };

describe('the encoding of a document', () => {
  it.each([
    ['UTF-8', Buffer.from(TEXT), []],
    ['UTF-8 with its mark', Buffer.from(`\ufeff${TEXT}`), []],
    ['UTF-16 LE', wide(TEXT, false, true), ['read as utf-16le']],
    ['UTF-16 BE', wide(TEXT, true, true), ['read as utf-16be']],
    ['UTF-16 LE without its mark', wide(TEXT, false, false), ['read as utf-16le']],
    ['UTF-16 BE without its mark', wide(TEXT, true, false), ['read as utf-16be']],
    ['windows-1252', eightBit(TEXT, WINDOWS), ['read as windows-1252']],
    ['Mac Roman', eightBit(TEXT, MAC), ['read as macintosh']],
  ])('%s is told by its bytes', (_, bytes, repairs) => {
    expect(decode(bytes)).toEqual({ text: TEXT, repairs });
  });

  it('of Japanese is not taken for that of a Western document', () => {
    // "設計とは何ですか。" three times in Shift_JIS
    const sentence = [
      ...[0x90, 0xdd, 0x8c, 0x76, 0x82, 0xc6, 0x82, 0xcd, 0x89, 0xbd],
      ...[0x82, 0xc5, 0x82, 0xb7, 0x82, 0xa9, 0x81, 0x42],
    ];
    const { text } = decode(Uint8Array.from([...sentence, 10, ...sentence, 10, ...sentence]));
    expect(text).toBe(Array(3).fill('設計とは何ですか。').join('\n'));
  });

  it('of an empty file is no matter', () => {
    expect(decode(new Uint8Array())).toEqual({ text: '', repairs: [] });
  });

  it('leaves line ends as one', () => {
    expect(decode(Buffer.from('a\r\nb\rc\n')).text).toBe('a\nb\nc\n');
  });
});
