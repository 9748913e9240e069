import { decodeEightBit, type EightBit } from '../decode/eight-bit.js';

/**
 * Text that was UTF-8 and was once read as something else: "â†’" for an arrow, "‚Äô" for an
 * apostrophe. Each run that turns back into valid UTF-8 is turned back; all other text stays.
 */
export function repairMojibake(text: string): { text: string; repaired: number } {
  let repaired = 0;
  const clean = TABLES.reduce(
    (now, { bytes, run }) =>
      now.replace(run, (found) => {
        const restored = decodeUtf8(Array.from(found, (one) => bytes.get(one) ?? 0));
        if (restored !== undefined) repaired += 1;
        return restored ?? found;
      }),
    text,
  );
  return { text: clean, repaired };
}

/**
 * For each encoding that text is taken for by mistake: the byte of each character above ASCII, and
 * what the bytes of one garbled character look like. Only first bytes of Latin letters, typographic
 * marks and emoji count: with all of them, "d’été" would be garbled Armenian.
 */
const TABLES = [
  { encoding: 'windows-1252' as const, firsts: [[0xc2, 0xc3], [0xe2, 0xef], [0xf0]] },
  { encoding: 'macintosh' as const, firsts: [[0xc2, 0xc3], [0xe2], [0xf0]] },
].map(({ encoding, firsts }) => {
  const bytes = bytesOf(encoding);
  const among = (wanted: (byte: number) => boolean) =>
    [...bytes]
      .filter(([, byte]) => wanted(byte))
      .map(([character]) => character.replace(/[\\\]^-]/, '\\$&'))
      .join('');
  // The first byte of a character in UTF-8 says how many follow it (RFC 3629).
  const follow = among((byte) => byte >= 0x80 && byte <= 0xbf);
  const runs = firsts.map(
    (group, index) => `[${among((byte) => group.includes(byte))}][${follow}]{${index + 1}}`,
  );
  return { bytes, run: new RegExp(`(?<!\\p{Lu})(?:${runs.join('|')})`, 'gu') };
});

function bytesOf(encoding: EightBit): Map<string, number> {
  const bytes = new Map<string, number>();
  for (let byte = 0x80; byte <= 0xff; byte += 1) {
    bytes.set(decodeEightBit(Uint8Array.of(byte), encoding), byte);
  }
  return bytes;
}

/** The character of two to four bytes of UTF-8; undefined where they are none (RFC 3629). */
function decodeUtf8(bytes: readonly number[]): string | undefined {
  const [first = 0, ...rest] = bytes;
  const bits = 6 - rest.length;
  const code = rest.reduce((sum, byte) => sum * 64 + (byte & 63), first & (2 ** bits - 1));
  const least = [0x80, 0x800, 0x10000][rest.length - 1] ?? 0;
  const isSurrogate = code >= 0xd800 && code <= 0xdfff;
  return code < least || code > 0x10ffff || isSurrogate ? undefined : String.fromCodePoint(code);
}
