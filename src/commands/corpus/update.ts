import { pullRepository } from '../../corpus/git.js';
import { isFolder, listCorpus } from '../../corpus/read-files.js';
import { Problem } from '../../errors.js';
import { plural } from '../../render/words.js';
import { addedCorpora, folderOf } from '../../settings.js';
import type { World } from '../../world.js';
import { clone, findAdded } from './added.js';

/**
 * `onsite corpus update [name]`: brings one clone or all of them to the newest state; one that is gone,
 * as on another machine with the same settings, is cloned again.
 */
export async function updateCorpora(world: World, name: string | undefined): Promise<void> {
  const added = addedCorpora(world);
  const wanted = name === undefined ? added : [findAdded(added, name)];
  const clones = wanted.filter((corpus) => 'address' in corpus);
  if (clones.length === 0) {
    throw new Problem(
      name === undefined
        ? 'No corpus was added by a git address.'
        : `${name} is a folder of your own, which is read as it is.`,
      { wayOut: 'Only what onsite corpus add cloned has to be updated.' },
    );
  }
  for (const corpus of clones) {
    const folder = folderOf(world, corpus);
    if (isFolder(folder)) await pullRepository(corpus.name, folder);
    else await clone(world, corpus.address, corpus);
    const { questions } = listCorpus(folder);
    world.errors.write(`${corpus.name} is up to date: ${plural(questions.length, 'question')}\n`);
  }
}
