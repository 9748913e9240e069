/** The edge of the corpus: opens files when somebody asks for what is in them, and not before. */
import { Problem } from '../errors.js';
import type { Diagnostic } from './diagnostic.js';
import type { Framework } from './framework.js';
import { type CachePlace, type ListCache, openListCaches } from './list-cache.js';
import { nearest } from './nearest.js';
import { outlineOf, type QuestionOutline } from './outline-of.js';
import type { Question, QuestionSummary } from './question.js';
import { readSourceFile } from './read-files.js';
import { openShelf, type Shelf } from './shelf.js';
import type { SourceText } from './source-text.js';
import { called, indexCorpora, readSummaries } from './summaries.js';
import { parseTopics, type Topic } from './topics.js';
import type { Vocabulary } from './vocabulary.js';

/** The questions and frameworks of one or more folders, each file read once, when first wanted. */
export type Corpus = {
  /** All questions by their titles, from their front matter alone. */
  summaries(): Promise<QuestionSummary[]>;
  /** Rejects with a Problem naming the nearest ids, or what is wrong with the file. */
  question(id: string): Promise<Question>;
  /** All questions by their titles; a broken one is left out. */
  questions(): Promise<Question[]>;
  /** Rejects with a Problem naming the nearest ids, or what is wrong with the file. */
  framework(id: string): Promise<Framework>;
  /** Whether there is a framework of that id; nothing is read for it. */
  hasFramework(id: string): boolean;
  /** All frameworks that can be followed. */
  frameworks(): Promise<Framework[]>;
  /** All questions by their ids and those of their parts; a broken one is left out. */
  outlines(): Promise<QuestionOutline[]>;
  vocabulary(): Promise<Vocabulary>;
  topics(): Topic[];
  /** What was refused or broken in the files read so far; none of it stops the others. */
  readonly problems: readonly Diagnostic[];
};

/**
 * A corpus folder and its name where it has another than its folder; where the build has put what it
 * parsed of it, if it has; and where to keep what lists say of it, if they are to.
 */
export type CorpusFolder = { folder: string; name?: string; shelf?: string; cache?: CachePlace };

/** Opens corpus folders as one; an id that an earlier one has taken is prefixed: `team/url-shortener`. */
export function openCorpus(folders: readonly CorpusFolder[]): Corpus {
  const index = indexCorpora(folders);
  const problems: Diagnostic[] = [...index.problems];
  const shelf = oneShelf(
    folders.flatMap(({ folder, shelf: place }) =>
      place === undefined ? [] : openShelf(folder, place),
    ),
  );
  const keep = <Parsed extends { problems: Diagnostic[] }>(parsed: Parsed): Parsed => {
    problems.push(...parsed.problems);
    return parsed;
  };
  const readAll = (paths: readonly string[]) =>
    paths.flatMap((path) => {
      const { file, problem } = readSourceFile(path);
      if (problem) problems.push(problem);
      return file ?? [];
    });
  const question = remembering(async (id) => {
    const path = pathOf('question', id, index.questions);
    const ready = shelf.question(path);
    if (ready) return called(id, ready);
    // The parsers are loaded only for files that nobody has parsed before.
    const { parseQuestion } = await import('./parse-question.js');
    const parsed = keep(parseQuestion(openFile(path)));
    return called(id, parsed.question ?? broken(parsed.problems));
  });
  const framework = remembering(async (id) => {
    const path = pathOf('framework', id, index.frameworks);
    const ready = shelf.framework(path);
    if (ready) return called(id, ready);
    const { parseFramework } = await import('./parse-framework.js');
    const parsed = keep(parseFramework(openFile(path)));
    return called(id, parsed.framework ?? broken(parsed.problems));
  });
  const summaries = once(async () => {
    const cache = openListCaches<QuestionSummary>(folders, 'summaries');
    return keep(await readSummaries(index, shelf, cache)).summaries;
  });
  const outlineAt = async (id: string, path: string, cache: ListCache<QuestionOutline>) => {
    const known = shelf.outline(path) ?? cache.get(path);
    const outline = known ?? outlineOf(await question(id));
    if (!known) cache.keep(path, outline);
    return called(id, outline);
  };
  return {
    summaries,
    question,
    questions: once(async () => withoutBroken((await summaries()).map(({ id }) => question(id)))),
    framework,
    hasFramework: (id) => index.frameworks.has(id),
    frameworks: once(() => withoutBroken([...index.frameworks.keys()].map(framework))),
    outlines: once(async () => {
      const cache = openListCaches<QuestionOutline>(folders, 'outlines');
      const all = [...index.questions].map(([id, path]) => outlineAt(id, path, cache));
      const outlines = await withoutBroken(all);
      cache.save();
      return outlines;
    }),
    vocabulary: once(async () => {
      // Loaded only for who listens: the folding of words comes along.
      const { parseVocabulary, prepareVocabulary } = await import('./vocabulary.js');
      return prepareVocabulary(
        readAll(index.vocabularies).flatMap((file) => keep(parseVocabulary(file)).entries),
      );
    }),
    topics: once(() => readAll(index.topics).flatMap((file) => keep(parseTopics(file)).topics)),
    problems,
  };
}

/** Several shelves as one: each knows its own files only. */
function oneShelf(shelves: readonly Shelf[]): Shelf {
  const first = <Thing>(find: (shelf: Shelf) => Thing | undefined): Thing | undefined => {
    for (const shelf of shelves) {
      const found = find(shelf);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return {
    summary: (path) => first((shelf) => shelf.summary(path)),
    outline: (path) => first((shelf) => shelf.outline(path)),
    question: (path) => first((shelf) => shelf.question(path)),
    framework: (path) => first((shelf) => shelf.framework(path)),
  };
}

async function withoutBroken<Thing>(all: readonly Promise<Thing>[]): Promise<Thing[]> {
  const things = await Promise.all(all.map((each) => each.catch(onlyProblems)));
  return things.filter((each) => each !== undefined);
}

/** What is broken is left out of lists; it is named when it is asked for. */
function onlyProblems(error: unknown): undefined {
  if (!(error instanceof Problem)) throw error;
}

/** @throws Problem where no file has the id */
function pathOf(kind: string, id: string, paths: ReadonlyMap<string, string>): string {
  const path = paths.get(id);
  if (path !== undefined) return path;
  const near = nearest(id, [...paths.keys()], 3);
  const wayOut =
    near.length === 0 ? `The corpus holds no ${kind}.` : `The nearest are ${near.join(', ')}.`;
  throw new Problem(`There is no ${kind} "${id}".`, { wayOut });
}

/** @throws Problem where the file is refused */
function openFile(path: string): SourceText {
  const { file, problem } = readSourceFile(path);
  return file ?? broken(problem ? [problem] : []);
}

/** @throws Problem with the first fault that is more than a miss of the bar */
function broken(problems: readonly Diagnostic[]): never {
  const [first] = problems.filter(({ strict }) => !strict);
  if (!first) throw new Error('a file without a fault gave nothing');
  const { file, line, column, message, wayOut } = first;
  throw new Problem(`${message}.`, { place: { file, line, column }, wayOut: `${wayOut}.` });
}

function remembering<Thing>(read: (id: string) => Promise<Thing>): (id: string) => Promise<Thing> {
  const known = new Map<string, Promise<Thing>>();
  return (id) => {
    const thing = known.get(id) ?? read(id);
    known.set(id, thing);
    return thing;
  };
}

function once<Thing>(read: () => Thing): () => Thing {
  let result: { thing: Thing } | undefined;
  return () => {
    result ??= { thing: read() };
    return result.thing;
  };
}
