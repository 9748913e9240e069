/**
 * The edge of the corpus where files are listed and read. A corpus comes from strangers, so nothing
 * but regular files right inside its folders is opened, and what is refused is never a throw.
 */
import {
  closeSync,
  constants,
  type Dirent,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readSync,
  type Stats,
  statSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from './diagnostic.js';
import { badName, decodeUtf8, notAFile, notUtf8, refusal, unreadable } from './refusals.js';
import type { SourceText } from './source-text.js';

/** A corpus file holds at most 1 MiB; a long question is 50 kB. */
const LARGEST = 1024 * 1024;

/** The paths of the Markdown files that a corpus folder offers, in the order of their names. */
export type CorpusFiles = {
  questions: string[];
  frameworks: string[];
  /** `topics.md` and `vocabulary.md`: one path, or none where the corpus has no such file. */
  topics: string[];
  vocabulary: string[];
  problems: Diagnostic[];
};

/** Lists a corpus folder without opening a file. */
export function listCorpus(folder: string): CorpusFiles {
  const problems: Diagnostic[] = [];
  const questions = listMarkdown(join(folder, 'questions'), problems);
  const frameworks = listMarkdown(join(folder, 'frameworks'), problems);
  if (questions.length + frameworks.length + problems.length === 0) {
    const message = isFolder(folder)
      ? 'the folder holds no questions and no frameworks'
      : 'there is no such folder';
    const wayOut = 'A corpus is a folder with questions/*.md or frameworks/*.md';
    problems.push(refusal(folder, 'no-corpus', message, wayOut));
  }
  const topics = ifThere(join(folder, 'topics.md'));
  const vocabulary = ifThere(join(folder, 'vocabulary.md'));
  return { questions, frameworks, topics, vocabulary, problems };
}

/**
 * Reads one file as text: UTF-8, without a byte order mark, lines ended by `\n`. With `head`, no
 * more than that many bytes, up to the end of a line.
 */
export function readSourceFile(
  path: string,
  head = LARGEST,
): { file: SourceText | undefined; problem: Diagnostic | undefined } {
  const { bytes, problem } = readBytes(path, head);
  if (!bytes) return { file: undefined, problem };
  const text = decodeUtf8(bytes);
  if (text === undefined) return { file: undefined, problem: notUtf8(path, bytes) };
  return { file: { path, text: text.replace(/\r\n?/g, '\n') }, problem: undefined };
}

function readBytes(
  path: string,
  head: number,
): { bytes?: Buffer; problem: Diagnostic | undefined } {
  try {
    const kind = kindOf(path);
    if (kind !== 'a file') return { problem: notAFile(path, kind) };
    // Between the look and the opening something else may have taken the name: a link is not
    // followed, a pipe does not block, and what was opened is looked at once more.
    const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants;
    const descriptor = openSync(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
    try {
      const found = fstatSync(descriptor);
      if (!found.isFile()) return { problem: notAFile(path, 'no regular file') };
      if (found.size > LARGEST) return { problem: tooLarge(path, found.size) };
      const bytes = Buffer.alloc(Math.min(found.size, head));
      const read = bytes.subarray(0, readSync(descriptor, bytes, 0, bytes.length, 0));
      const isWhole = found.size <= head;
      return {
        bytes: isWhole ? read : read.subarray(0, read.lastIndexOf(0x0a) + 1),
        problem: undefined,
      };
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    return { problem: unreadable(path, error) };
  }
}

/** Whether there is a folder; a link to one counts, as the person named it. */
export function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/** The Markdown files right inside a folder, which may be missing. */
function listMarkdown(folder: string, problems: Diagnostic[]): string[] {
  try {
    const kind = kindOf(folder);
    if (kind === 'missing') return [];
    if (kind !== 'a folder') {
      problems.push(
        refusal(folder, 'not-a-folder', `this is ${kind}`, 'Make it a folder of .md files'),
      );
      return [];
    }
    return readdirSync(folder, { withFileTypes: true })
      .filter(({ name }) => isOffered(name))
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .flatMap((found) => {
        const path = join(folder, found.name);
        const problem = problemWith(found, path);
        if (problem) problems.push(problem);
        return problem ? [] : [path];
      });
  } catch (error) {
    problems.push(unreadable(folder, error));
    return [];
  }
}

/** Hidden files belong to editors and sync tools, and a README explains the folder to people. */
function isOffered(name: string): boolean {
  return name.endsWith('.md') && !name.startsWith('.') && name.toLowerCase() !== 'readme.md';
}

function problemWith(found: Dirent, path: string): Diagnostic | undefined {
  if (!found.isFile()) return notAFile(path, nameOfKind(found));
  return /^[\p{L}\p{N}][\p{L}\p{N}._-]*\.md$/u.test(found.name) ? undefined : badName(path);
}

function ifThere(path: string): string[] {
  try {
    return kindOf(path) === 'missing' ? [] : [path];
  } catch {
    // Reading it will say why.
    return [path];
  }
}

/** What stands at a path, without following a link. */
function kindOf(path: string): string {
  const found = lstatSync(path, { throwIfNoEntry: false });
  return found ? nameOfKind(found) : 'missing';
}

function nameOfKind(found: Dirent | Stats): string {
  if (found.isFile()) return 'a file';
  if (found.isDirectory()) return 'a folder';
  if (found.isSymbolicLink()) return 'a link';
  return found.isFIFO() ? 'a pipe' : 'a device or socket';
}

function tooLarge(path: string, size: number): Diagnostic {
  const message = `the file has ${size} bytes`;
  return refusal(path, 'too-large', message, `A file of a corpus has at most ${LARGEST}; split it`);
}
