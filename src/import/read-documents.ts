/** The edge of the import where other people's documents are found and read. */
import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readSync,
} from 'node:fs';
import { extname, join } from 'node:path';
import { sanitise } from '../corpus/sanitise.js';
import { Problem } from '../errors.js';

export type RawDocument = { file: string; bytes: Uint8Array };
export type RefusedDocument = { file: string; reason: string };

const EXTENSIONS = ['.md', '.markdown', '.mdx', '.mdown', '.txt', '.text'];
/** A document holds at most 1 MiB; the longest that we know of has 35 kB. */
const LARGEST = 1024 * 1024;
const MOST_FILES = 2000;
const DEEPEST = 12;

/**
 * The documents at some paths, in the order of their names: files as they are, folders with all that
 * looks like text in them. Links are not followed, and only regular files are opened.
 * @throws Problem where a path names nothing, or nothing that can be read
 */
export function readDocuments(paths: readonly string[]): {
  documents: RawDocument[];
  refused: RefusedDocument[];
} {
  const documents: RawDocument[] = [];
  const refused: RefusedDocument[] = [];
  for (const path of paths) {
    const found = lstatSync(path, { throwIfNoEntry: false });
    if (!found) {
      throw new Problem('There is no such file or folder.', {
        place: { file: path },
        wayOut: 'Name Markdown or text files, or folders that hold some.',
      });
    }
    const files = found.isDirectory() ? filesIn(path, 0) : [path];
    for (const file of files.slice(0, MOST_FILES)) {
      const read = readOne(file);
      const name = sanitise(file);
      if (typeof read === 'string') refused.push({ file: name, reason: read });
      else documents.push({ file: name, bytes: read });
    }
  }
  return { documents, refused };
}

function filesIn(folder: string, depth: number): string[] {
  if (depth > DEEPEST) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.') && name !== 'node_modules')
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return filesIn(path, depth + 1);
      return entry.isFile() && EXTENSIONS.includes(extname(entry.name).toLowerCase()) ? [path] : [];
    });
}

/** The bytes of a file, or why it is not read. */
function readOne(file: string): Uint8Array | string {
  try {
    if (!lstatSync(file).isFile()) return 'it is no regular file';
    // A link or a pipe that took the name meanwhile is neither followed nor waited for.
    const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants;
    const descriptor = openSync(file, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
    try {
      const found = fstatSync(descriptor);
      if (!found.isFile()) return 'it is no regular file';
      if (found.size > LARGEST) return `it has ${found.size} bytes; at most ${LARGEST} are read`;
      const bytes = Buffer.alloc(found.size);
      return bytes.subarray(0, readSync(descriptor, bytes, 0, bytes.length, 0));
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    return error instanceof Error ? `it cannot be read: ${error.message}` : 'it cannot be read';
  }
}
