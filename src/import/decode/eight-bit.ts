/** What windows-1252 has at 0x80 to 0x9f (WHATWG encoding standard); Node 20 decodes it as Latin-1. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

export type EightBit = 'windows-1252' | 'macintosh';

/** Text of one byte a character. */
export function decodeEightBit(bytes: Uint8Array, encoding: EightBit): string {
  const text = new TextDecoder(encoding).decode(bytes);
  if (encoding === 'macintosh') return text;
  return text.replace(/[\u0080-\u009f]/g, (one) => WINDOWS[one.charCodeAt(0) - 0x80] ?? one);
}
