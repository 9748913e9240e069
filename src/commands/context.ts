import type { Corpus } from '../corpus/load.js';
import { openCorpus } from '../corpus/load.js';
import { type Problem, problemText } from '../errors.js';
import type { World } from '../world.js';

/** The options that every command takes. */
export type CommonOptions = { content?: string[]; plain?: boolean };

/** The shipped corpus and those named with `--content`. */
export function corpusFor(world: World, options: CommonOptions): Corpus {
  const { content, shelf } = world.folders;
  const own = (options.content ?? []).map((folder) => ({ folder }));
  return openCorpus([{ folder: content, shelf }, ...own]);
}

/** Names problems that stop nothing on stderr. */
export function warn(world: World, problems: readonly Problem[]): void {
  for (const problem of problems) world.errors.write(`${problemText(problem)}\n`);
}

/** Writes data to stdout as JSON. */
export function writeJson(world: World, data: unknown): void {
  world.output.write(`${JSON.stringify(data, null, 2)}\n`);
}
