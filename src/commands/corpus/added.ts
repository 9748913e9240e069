import { rmSync } from 'node:fs';
import { SHIPPED_NAME } from '../../corpus/corpus-name.js';
import { cloneRepository } from '../../corpus/git.js';
import { didYouMean } from '../../corpus/nearest.js';
import { Problem } from '../../errors.js';
import { makePrivateFolder } from '../../history/log.js';
import { type AddedCorpus, folderOf, rememberSettings } from '../../settings.js';
import type { World } from '../../world.js';

// An edge: this file removes clones from the data folder.

/** @throws Problem where the settings cannot be written */
export async function keepCorpora(world: World, corpora: AddedCorpus[]): Promise<void> {
  const problem = await rememberSettings(world, { corpora });
  if (problem) throw problem;
}

/** @throws Problem naming the corpora there are */
export function findAdded(corpora: readonly AddedCorpus[], name: string): AddedCorpus {
  const found = corpora.find((corpus) => corpus.name === name);
  if (found) return found;
  const names = corpora.map((corpus) => corpus.name);
  const message =
    name === SHIPPED_NAME
      ? 'The questions of onsite itself come along with it.'
      : `No corpus called ${name} was added.`;
  const near = didYouMean(name, names);
  throw new Problem(message, {
    wayOut:
      names.length === 0
        ? 'onsite corpus add adds one.'
        : `Those that were added: ${names.join(', ')}${near}.`,
  });
}

/** Where a corpus comes from, in words. */
export function placeText(corpus: AddedCorpus): string {
  return 'folder' in corpus ? corpus.folder : corpus.address;
}

/**
 * Clones the repository into the folder of the corpus.
 * @throws Problem where git is missing or fails; no folder is left behind then
 */
export async function clone(world: World, address: string, corpus: AddedCorpus): Promise<void> {
  makePrivateFolder(world.folders.corpora);
  await cloneRepository(address, placeText(corpus), folderOf(world, corpus));
}

/**
 * Removes the clone of a corpus, and nothing that is not in the data folder.
 * @throws Problem where the system does not allow it
 */
export function removeClone(world: World, corpus: AddedCorpus): void {
  if ('folder' in corpus) return;
  const folder = folderOf(world, corpus);
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch (cause) {
    throw new Problem('The clone could not be removed.', {
      place: { file: folder },
      wayOut: 'Remove the folder yourself; nothing uses it any more.',
      cause,
    });
  }
}
