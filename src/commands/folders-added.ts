import { folderOf, readSettings } from '../settings.js';
import type { World } from '../world.js';
import { type AddedFolder, warn } from './context.js';

/** The corpora of the settings; settings that cannot be used are named on stderr. */
export function foldersAdded(world: World): AddedFolder[] {
  const { settings, problems } = readSettings(world);
  warn(world, problems);
  const corpora = settings.corpora ?? [];
  return corpora.map((corpus) => ({
    name: corpus.name,
    folder: folderOf(world, corpus),
    isClone: 'address' in corpus,
  }));
}
