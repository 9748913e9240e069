/**
 * Text that was UTF-8 and was once read as something else: "â†’" for an arrow, "‚Äô" for an
 * apostrophe. Each run that turns back into valid UTF-8 is turned back; all other text stays.
 */
export function repairMojibake(text: string): { text: string; repaired: number } {
  let repaired = 0;
  const clean = TABLES.reduce(
    (now, { bytes, run }) =>
      now.replace(run, (found) => {
        const restored = decodeUtf8(Uint8Array.from([...found], (one) => bytes.get(one) ?? 0));
        if (restored !== undefined) repaired += 1;
        return restored ?? found;
      }),
    text,
  );
  return { text: clean, repaired };
}

/** For each encoding that text is taken for by mistake: the byte of each character above ASCII. */
const TABLES = ['windows-1252', 'macintosh'].map((encoding) => {
  const decoder = new TextDecoder(encoding);
  const bytes = new Map<string, number>();
  for (let byte = 0x80; byte <= 0xff; byte += 1) {
    bytes.set(decoder.decode(Uint8Array.of(byte)), byte);
    // Some programs keep the five bytes that cp1252 has no character for as they are.
    if (encoding === 'windows-1252' && byte < 0xa0) bytes.set(String.fromCharCode(byte), byte);
  }
  const among = (from: number, to: number) =>
    [...bytes]
      .filter(([, byte]) => byte >= from && byte <= to)
      .map(([character]) => character.replace(/[\\\]^-]/, '\\$&'))
      .join('');
  // The first byte of a character in UTF-8 says how many follow it (RFC 3629).
  const follow = `[${among(0x80, 0xbf)}]`;
  const run = `[${among(0xc2, 0xdf)}]${follow}|[${among(0xe0, 0xef)}]${follow}{2}|[${among(0xf0, 0xf4)}]${follow}{3}`;
  return { bytes, run: new RegExp(run, 'gu') };
});

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
