/**
 * The edge for lists of questions: reads the head of each file, and nothing that needs marked, so
 * that `list` and `search` stay quick. `load.ts` builds on it.
 */
import { resolve } from 'node:path';
import type { Diagnostic } from './diagnostic.js';
import type { QuestionSummary } from './question.js';
import { type CorpusFiles, listCorpus, readSourceFile } from './read-files.js';
import type { Shelf } from './shelf.js';
import { idOf } from './source-text.js';

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

/** Finds the files of several corpora; where two have the same id, the later folder's counts. */
export function indexCorpora(folders: readonly string[]): CorpusIndex {
  const listed: CorpusFiles[] = folders.map((folder) => listCorpus(resolve(folder)));
  return {
    questions: byId(listed.flatMap(({ questions }) => questions)),
    frameworks: byId(listed.flatMap(({ frameworks }) => frameworks)),
    topics: listed.flatMap(({ topics }) => topics),
    vocabularies: listed.flatMap(({ vocabulary }) => vocabulary),
    problems: listed.flatMap(({ problems }) => problems),
  };
}

/** The summaries of all questions in the order of their titles; a broken file is left out. */
export async function readSummaries(
  index: CorpusIndex,
  shelf: Shelf,
): Promise<{ summaries: QuestionSummary[]; problems: Diagnostic[] }> {
  const problems: Diagnostic[] = [];
  const summaries: QuestionSummary[] = [];
  for (const path of index.questions.values()) {
    const summary = shelf.summary(path) ?? (await parseHead(path, problems));
    if (summary) summaries.push(summary);
  }
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

function byId(paths: readonly string[]): Map<string, string> {
  return new Map(paths.map((path) => [idOf(path), path]));
}
