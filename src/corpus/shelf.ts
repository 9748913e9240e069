/**
 * The edge for questions that were parsed beforehand: the build puts what comes along with the
 * program on a shelf, so that nobody waits for parsers. A shelf is a cache: whatever is missing,
 * older than its source or broken on it is parsed as if there were none.
 */
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import type { Framework } from './framework.js';
import { outlineOf, type QuestionOutline } from './outline-of.js';
import type { Question, QuestionSummary } from './question.js';

/** What the shelf knows of one file: how long it was in bytes, and what its list entry says. */
type Entry = {
  size: number;
  summary?: Omit<QuestionSummary, 'file'>;
  outline?: QuestionOutline;
};

type ShelfIndex = { files: Record<string, Entry> };

export type Shelf = {
  summary(path: string): QuestionSummary | undefined;
  outline(path: string): QuestionOutline | undefined;
  question(path: string): Question | undefined;
  framework(path: string): Framework | undefined;
};

/** For a corpus without a shelf. */
const EMPTY_SHELF: Shelf = {
  summary: () => undefined,
  outline: () => undefined,
  question: () => undefined,
  framework: () => undefined,
};

const INDEX = 'index.json';

/** Opens the shelf that was made of the corpus in `corpus`. */
export function openShelf(corpus: string, shelf: string): Shelf {
  const built = readIndex(join(shelf, INDEX));
  if (!built) return EMPTY_SHELF;
  const nameOf = namesIn(corpus);
  const fresh = (path: string): Entry | undefined => {
    const entry = built.index.files[nameOf(path)];
    if (!entry) return undefined;
    const source = statSync(path, { throwIfNoEntry: false });
    const isSame = entry.size === source?.size && (source?.mtimeMs ?? 0) <= built.at;
    return isSame ? entry : undefined;
  };
  const whole = <Thing extends { file: string }>(path: string): Thing | undefined => {
    if (!fresh(path)) return undefined;
    const thing = readJson(join(shelf, `${nameOf(path)}.json`));
    return thing === undefined ? undefined : ({ ...thing, file: path } as Thing);
  };
  return {
    summary(path) {
      const summary = fresh(path)?.summary;
      return summary && { ...summary, file: path };
    },
    outline: (path) => fresh(path)?.outline,
    question: whole<Question>,
    framework: whole<Framework>,
  };
}

/** Makes the shelf of a corpus anew. */
export function fillShelf(
  corpus: string,
  shelf: string,
  things: { questions: readonly Question[]; frameworks: readonly Framework[] },
): void {
  const index: ShelfIndex = { files: {} };
  const nameOf = namesIn(corpus);
  const put = (thing: Question | Framework, listed: Omit<Entry, 'size'>) => {
    const name = nameOf(thing.file);
    index.files[name] = { size: statSync(thing.file).size, ...listed };
    mkdirSync(join(shelf, name, '..'), { recursive: true });
    writeFileSync(join(shelf, `${name}.json`), JSON.stringify({ ...thing, file: '' }));
  };
  for (const question of things.questions) {
    const { id, title, difficulty, topics, roles } = question;
    const summary = { id, title, difficulty, topics, roles };
    put(question, { summary, outline: outlineOf(question) });
  }
  for (const framework of things.frameworks) put(framework, {});
  writeFileSync(join(shelf, INDEX), JSON.stringify(index));
}

/** Names files of a corpus `questions/url-shortener.md`, with forward slashes on every platform. */
function namesIn(corpus: string): (path: string) => string {
  const folder = resolve(corpus) + sep;
  return (path) => {
    // Comparing is fifty times as fast as `relative`, and a list asks for every file.
    const name = path.startsWith(folder) ? path.slice(folder.length) : relative(corpus, path);
    return name.split(sep).join('/');
  };
}

function readIndex(path: string): { index: ShelfIndex; at: number } | undefined {
  const index = readJson(path) as ShelfIndex | undefined;
  const at = statSync(path, { throwIfNoEntry: false })?.mtimeMs;
  return index && typeof index.files === 'object' && at !== undefined ? { index, at } : undefined;
}

function readJson(path: string): object | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}
