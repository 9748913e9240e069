import { resolve } from 'node:path';
import { SHIPPED_NAME } from '../corpus/corpus-name.js';
import type { Diagnostic } from '../corpus/diagnostic.js';
import type { Corpus } from '../corpus/load.js';
import { openCorpus } from '../corpus/load.js';
import { Problem, problemText } from '../errors.js';
import { readHistory, type StoredHistory } from '../history/read.js';
import { capitalise } from '../render/words.js';
import { folderOf, readSettings } from '../settings.js';
import type { World } from '../world.js';

/** The options that every command takes. */
export type CommonOptions = { content?: string[]; plain?: boolean };

// A run of the program has one command line, so one corpus: home hands on to other commands, and what is
// amiss is named once.
const opened = new WeakMap<World, Corpus>();

/**
 * The shipped corpus, those that were added and those named with `--content`. Settings that cannot be
 * used and folders that give nothing are named on stderr, and all the rest works.
 */
export function corpusFor(world: World, options: CommonOptions): Corpus {
  const known = opened.get(world);
  if (known) return known;
  const { content, shelf } = world.folders;
  const { settings, problems } = readSettings(world);
  const added = (settings.corpora ?? []).map((corpus) => ({
    name: corpus.name,
    folder: folderOf(world, corpus),
  }));
  const named = (options.content ?? [])
    .map((folder) => resolve(folder))
    .filter((folder) => [content, ...added.map((each) => each.folder)].every((it) => it !== folder))
    .map((folder) => ({ folder }));
  const corpus = openCorpus([{ folder: content, name: SHIPPED_NAME, shelf }, ...added, ...named]);
  warn(world, [...problems, ...corpus.problems.flatMap((problem) => giveNothing(problem, added))]);
  opened.set(world, corpus);
  return corpus;
}

const WHOLE_FOLDER = ['no-corpus', 'not-a-folder', 'unreadable'];

/** A folder as a whole; what is amiss with one file of it is named by `check`. */
function giveNothing(
  { rule, file, message, wayOut }: Diagnostic,
  added: readonly { name: string; folder: string }[],
): Problem[] {
  if (!WHOLE_FOLDER.includes(rule)) return [];
  const name = added.find(({ folder }) => folder === file)?.name;
  const way = name ? `Bring it back, or forget it: onsite corpus remove ${name}.` : `${wayOut}.`;
  return [new Problem(`${capitalise(message)}.`, { place: { file }, wayOut: way })];
}

/** The history; each line of it that is broken is named on stderr. */
export function historyFor(world: World): StoredHistory {
  const history = readHistory(world.folders.history);
  for (const { file, line } of history.broken) {
    const where = line === undefined ? file : `${file}:${line}`;
    world.errors.write(`${where}  This record is broken and was left out; all others count.\n`);
  }
  return history;
}

/** Names problems that stop nothing on stderr. */
export function warn(world: World, problems: readonly Problem[]): void {
  for (const problem of problems) world.errors.write(`${problemText(problem)}\n`);
}

/** Writes data to stdout as JSON. */
export function writeJson(world: World, data: unknown): void {
  world.output.write(`${JSON.stringify(data, null, 2)}\n`);
}
