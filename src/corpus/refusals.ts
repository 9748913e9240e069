import type { Diagnostic } from './diagnostic.js';
import { sanitise } from './sanitise.js';

/** A file or folder that is not read: what is wrong with it as a whole, or from one line on. */
export function refusal(
  path: string,
  rule: string,
  message: string,
  wayOut: string,
  line = 1,
): Diagnostic {
  // The name of a file can carry escape sequences and line ends too.
  const file = sanitise(path).replace(/\s/g, ' ');
  return { file, line, column: 1, rule, message, wayOut, strict: false };
}

/** Something that stands where a regular file is expected; `kind` such as 'a link'. */
export function notAFile(path: string, kind: string): Diagnostic {
  const message = kind === 'missing' ? 'there is no such file' : `this is ${kind}`;
  return refusal(
    path,
    'not-a-file',
    message,
    'Only regular files are read; put the file itself here',
  );
}

/** A file whose name cannot be an id. */
export function badName(path: string): Diagnostic {
  const message = 'the name of the file is its id, and this one cannot be typed as one word';
  const wayOut = 'Rename it to letters, digits and dashes, such as url-shortener.md';
  return refusal(path, 'file-name', message, wayOut);
}

/** A file or folder that the system does not give us. */
export function unreadable(path: string, error: unknown): Diagnostic {
  const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason';
  const wayOut = 'Check that it exists and that you may read it';
  return refusal(path, 'unreadable', `it cannot be read (${reason})`, wayOut);
}

/** A file of other bytes than UTF-8, with the first line that has one. */
export function notUtf8(path: string, bytes: Buffer): Diagnostic {
  const lines = bytes.toString('latin1').split('\n');
  const index = lines.findIndex((line) => decodeUtf8(Buffer.from(line, 'latin1')) === undefined);
  const wayOut = 'Save the file as UTF-8';
  return refusal(path, 'not-utf-8', 'this line is not UTF-8', wayOut, Math.max(index, 0) + 1);
}

/** The text of UTF-8 bytes without a byte order mark; undefined where they are not UTF-8. */
export function decodeUtf8(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
