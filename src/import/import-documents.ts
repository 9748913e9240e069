import { assemble, type Imported } from './assemble/assemble.js';
import { decode } from './decode/decode.js';
import { recognise } from './recognise/recognise.js';
import { repair } from './repair/repair.js';

/** Lines of a document that are read; the longest that we know of has six thousand. */
const MOST_LINES = 20_000;
/** Bytes that no text has: a picture, an archive, a program. */
const LOOKS_BINARY = 0.01;

export type Import = Imported & { refused: { file: string; reason: string }[] };

/** Reads documents of any origin: decode, repair, recognise, assemble. Total, and it writes nothing. */
export function importDocuments(documents: readonly { file: string; bytes: Uint8Array }[]): Import {
  const refused: Import['refused'] = [];
  const recognised = documents.flatMap(({ file, bytes }) => {
    const decoded = decode(bytes);
    if (isBinary(decoded.text)) {
      refused.push({ file, reason: 'it is no text' });
      return [];
    }
    const lines = decoded.text.split('\n', MOST_LINES + 1).length;
    if (lines > MOST_LINES) {
      refused.push({ file, reason: `it has more than ${MOST_LINES} lines` });
      return [];
    }
    return [recognise(repair(file, decoded))];
  });
  return { ...assemble(recognised), refused };
}

function isBinary(text: string): boolean {
  const sample = text.slice(0, 8000);
  const odd = [...sample].filter((one) => one < ' ' && !'\t\n\f\u001b\b'.includes(one)).length;
  return odd > Math.max(3, sample.length * LOOKS_BINARY);
}
