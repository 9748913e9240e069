import { detect } from 'chardet';
import { decodeEightBit } from './eight-bit.js';

/** A file's bytes as text with `\n` line ends, and what its encoding was where it was not UTF-8. */
export type Decoded = { text: string; repairs: string[] };

const BOMS: readonly { encoding: string; bytes: readonly number[] }[] = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
];
/** Bytes by which an encoding is told. */
const SAMPLE = 128 * 1024;
/** Typographic marks and letters of Western prose, by which one eight-bit encoding is told from another. */
const PLAUSIBLE =
  /(?<=\p{L})[’](?=\p{L})|[“”‘’–—…•]|(?<=\p{L})[àâäáãåæçéèêëíìîïñóòôöõøúùûüßœ]|€|→/gu;
const IMPLAUSIBLE = /[\u0080-\u009f]|(?<=\p{L})[^\p{L}\p{N}\s\p{P}](?=\p{L})|[‡†ˆ˜¬ÐÞ]/gu;

/** Decodes a text file of any of the encodings that editors and exports leave behind. Total. */
export function decode(bytes: Uint8Array): Decoded {
  const encoding = encodingOf(bytes);
  const text = textOf(bytes, encoding).replace(/\r\n?/g, '\n');
  const repairs = encoding === 'utf-8' ? [] : [`read as ${encoding}`];
  return { text, repairs };
}

function encodingOf(bytes: Uint8Array): string {
  const marked = BOMS.find((bom) => bom.bytes.every((byte, index) => bytes[index] === byte));
  if (marked) return marked.encoding;
  const wide = withoutMark(bytes);
  if (wide) return wide;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    return eightBit(bytes);
  }
}

/** UTF-16 without its mark: every second byte of Latin text is zero. */
function withoutMark(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, 4096 - (bytes.length % 2));
  const zeros = [0, 0];
  for (const [index, byte] of sample.entries()) {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  }
  const most = sample.length / 2;
  if ((zeros[1] ?? 0) > most * 0.6) return 'utf-16le';
  return (zeros[0] ?? 0) > most * 0.6 ? 'utf-16be' : undefined;
}

/**
 * The detector knows the encodings of the web but not that of old Macs, which has the same bytes for
 * other letters: there the reading that looks more like prose counts.
 */
function eightBit(bytes: Uint8Array): string {
  const detected = detect(bytes.subarray(0, SAMPLE)) ?? 'windows-1252';
  const western = /^(?:iso-8859-1|windows-1252|ascii)$/i.test(detected) || !isKnown(detected);
  if (!western && isKnown(detected)) {
    const latin = ['windows-1252', 'macintosh'].map((each) => plausibility(bytes, each));
    return Math.max(...latin) > plausibility(bytes, detected) ? best(bytes) : detected;
  }
  return best(bytes);
}

function best(bytes: Uint8Array): string {
  return plausibility(bytes, 'macintosh') > plausibility(bytes, 'windows-1252')
    ? 'macintosh'
    : 'windows-1252';
}

function plausibility(bytes: Uint8Array, encoding: string): number {
  const text = textOf(bytes.subarray(0, SAMPLE), encoding);
  return (text.match(PLAUSIBLE)?.length ?? 0) - 2 * (text.match(IMPLAUSIBLE)?.length ?? 0);
}

function textOf(bytes: Uint8Array, encoding: string): string {
  return encoding === 'windows-1252' || encoding === 'macintosh'
    ? decodeEightBit(bytes, encoding)
    : new TextDecoder(encoding).decode(bytes);
}

function isKnown(encoding: string): boolean {
  try {
    return new TextDecoder(encoding) !== undefined;
  } catch {
    return false;
  }
}
