import { resolve } from 'node:path';
import { SHIPPED_NAME } from '../corpus/corpus-name.js';
import type { Diagnostic } from '../corpus/diagnostic.js';
import type { Corpus } from '../corpus/load.js';
import { openCorpus } from '../corpus/load.js';
import { Problem, problemText } from '../errors.js';
import { capitalise } from '../render/words.js';
import { readStored, settingsPath } from '../settings/stored.js';
import type { World } from '../world.js';

/** The options that every command takes. */
export type CommonOptions = { content?: string[]; plain?: boolean };

/** A corpus that was added, by the name that its ids take where they clash. */
export type AddedFolder = { name: string; folder: string; isClone: boolean };

// A run of the program has one command line, so one corpus: home hands on to other commands.
const opened = new WeakMap<World, Promise<Corpus>>();

/**
 * The shipped corpus, those that were added and those named with `--content`. Settings and folders that
 * give nothing are named on stderr, and all the rest works.
 */
export function corpusFor(world: World, options: CommonOptions): Promise<Corpus> {
  const corpus = opened.get(world) ?? openAll(world, options);
  opened.set(world, corpus);
  return corpus;
}

async function openAll(world: World, options: CommonOptions): Promise<Corpus> {
  const { content, shelf } = world.folders;
  const added = await addedFolders(world);
  const cached = async (folders: readonly { folder: string; name?: string }[]) => {
    if (folders.length === 0) return [];
    const { cachePlace } = await import('./cache-place.js');
    return folders.map((one) => ({ ...one, cache: cachePlace(world, one.folder) }));
  };
  const named = (options.content ?? [])
    .map((folder) => resolve(folder))
    .filter((folder) => [content, ...added.map((each) => each.folder)].every((it) => it !== folder))
    .map((folder) => ({ folder }));
  const corpus = openCorpus([
    { folder: content, name: SHIPPED_NAME, shelf },
    ...(await cached([...added, ...named])),
  ]);
  warn(
    world,
    corpus.problems.flatMap((problem) => giveNothing(problem, added)),
  );
  return corpus;
}

/** What settings mean is loaded only where they speak of corpora, or cannot be read. */
async function addedFolders(world: World): Promise<AddedFolder[]> {
  const stored = readStored(settingsPath(world));
  if (!(stored instanceof Problem) && stored.corpora === undefined) return [];
  const { foldersAdded } = await import('./folders-added.js');
  return foldersAdded(world);
}

const WHOLE_FOLDER = ['no-corpus', 'not-a-folder', 'unreadable'];

/** A folder as a whole; what is amiss with one file of it is named by `check`. */
function giveNothing(
  { rule, file, message, wayOut }: Diagnostic,
  added: readonly AddedFolder[],
): Problem[] {
  if (!WHOLE_FOLDER.includes(rule)) return [];
  const gone = added.find(({ folder }) => folder === file);
  const back = gone?.isClone ? `Get it again: onsite corpus update ${gone.name}` : 'Bring it back';
  const way = gone ? `${back}, or forget it: onsite corpus remove ${gone.name}.` : `${wayOut}.`;
  return [new Problem(`${capitalise(message)}.`, { place: { file }, wayOut: way })];
}

const told = new WeakMap<World, Set<string>>();

/** Names problems that stop nothing on stderr, each once. */
export function warn(world: World, problems: readonly Problem[]): void {
  const before = told.get(world) ?? new Set();
  told.set(world, before);
  for (const text of problems.map(problemText).filter((each) => !before.has(each))) {
    before.add(text);
    world.errors.write(`${text}\n`);
  }
}

/** Writes data to stdout as JSON. */
export function writeJson(world: World, data: unknown): void {
  world.output.write(`${JSON.stringify(data, null, 2)}\n`);
}
