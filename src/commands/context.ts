import type { Corpus } from '../corpus/load.js';
import { openCorpus } from '../corpus/load.js';
import { type Problem, problemText } from '../errors.js';
import { readHistory, type StoredHistory } from '../history/read.js';
import type { World } from '../world.js';

/** The options that every command takes. */
export type CommonOptions = { content?: string[]; plain?: boolean };

/** The shipped corpus and those named with `--content`. */
export function corpusFor(world: World, options: CommonOptions): Corpus {
  const { content, shelf } = world.folders;
  const own = (options.content ?? []).map((folder) => ({ folder }));
  return openCorpus([{ folder: content, shelf }, ...own]);
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
