/**
 * The edge for lists of questions: reads the head of each file, and nothing that needs marked, so
 * that `list` and `search` stay quick. `load.ts` builds on it.
 */
import { resolve } from 'node:path';
import { corpusNameOf, uniqueName } from './corpus-name.js';
import type { Diagnostic } from './diagnostic.js';
import { idOf } from './id-of.js';
import type { ListCache } from './list-cache.js';
import type { QuestionSummary } from './question.js';
import { type CorpusFiles, listCorpus, readSourceFile } from './read-files.js';
import type { Shelf } from './shelf.js';

// Front matter is refused beyond 8 kB, so no more than that is read of a file.
const HEAD = 9 * 1024;

/** Several corpus folders as one: where each id stands, and what was refused on the way. */
export type CorpusIndex = {
  /** The absolute paths of the questions and frameworks, by id. */
  questions: ReadonlyMap<string, string>;
  frameworks: ReadonlyMap<string, string>;
  /** The absolute paths of each folder's `topics.md` and `vocabulary.md`, where there is one. */
  topics: readonly string[];
  vocabularies: readonly string[];
  problems: readonly Diagnostic[];
};

/**
 * Finds the files of several corpora. An id that an earlier corpus has taken is prefixed with the name
 * of its own, as in `team/url-shortener`, so that no corpus changes what the history says of another.
 */
export function indexCorpora(
  folders: readonly { folder: string; name?: string | undefined }[],
): CorpusIndex {
  const names: string[] = [];
  const listed = folders.map(({ folder, name }): CorpusFiles & { name: string } => {
    const own = uniqueName(name ?? corpusNameOf(resolve(folder)), (each) => names.includes(each));
    names.push(own);
    return { name: own, ...listCorpus(resolve(folder)) };
  });
  return {
    questions: byId(listed.map(({ name, questions }) => ({ name, paths: questions }))),
    frameworks: byId(listed.map(({ name, frameworks }) => ({ name, paths: frameworks }))),
    topics: listed.flatMap(({ topics }) => topics),
    vocabularies: listed.flatMap(({ vocabulary }) => vocabulary),
    problems: listed.flatMap(({ problems }) => problems),
  };
}

/** A thing under the id that it has among all corpora. */
export function called<Thing extends { id: string }>(id: string, thing: Thing): Thing {
  return thing.id === id ? thing : { ...thing, id };
}

/** The summaries of all questions in the order of their titles; a broken file is left out. */
export async function readSummaries(
  index: CorpusIndex,
  shelf: Shelf,
  cache: ListCache<QuestionSummary>,
): Promise<{ summaries: QuestionSummary[]; problems: Diagnostic[] }> {
  const problems: Diagnostic[] = [];
  const summaries: QuestionSummary[] = [];
  for (const [id, path] of index.questions) {
    const known = shelf.summary(path) ?? cache.get(path);
    const summary = known ?? (await parseHead(path, problems));
    if (summary && !known) cache.keep(path, summary);
    if (summary) summaries.push(called(id, summary));
  }
  cache.save();
  summaries.sort((a, b) => (a.title < b.title ? -1 : a.title > b.title ? 1 : 0));
  return { summaries, problems };
}

async function parseHead(
  path: string,
  problems: Diagnostic[],
): Promise<QuestionSummary | undefined> {
  const { parseSummary } = await import('./parse-summary.js');
  const { file, problem } = readSourceFile(path, HEAD);
  const parsed = file && parseSummary(file);
  problems.push(...(problem ? [problem] : []), ...(parsed?.problems ?? []));
  return parsed?.summary;
}

function byId(corpora: readonly { name: string; paths: readonly string[] }[]): Map<string, string> {
  const all = new Map<string, string>();
  for (const { name, paths } of corpora) {
    for (const path of paths) {
      const id = idOf(path);
      // No file name holds a slash, so this id is always free.
      all.set(all.has(id) ? `${name}/${id}` : id, path);
    }
  }
  return all;
}
