import { addedCorpora, folderOf } from '../../settings.js';
import type { World } from '../../world.js';
import { findAdded, keepCorpora, removeClone } from './added.js';

/** `onsite corpus remove <name>`: forgets a corpus; a folder of the person's own is not touched. */
export async function removeCorpus(world: World, name: string): Promise<void> {
  const before = addedCorpora(world);
  const corpus = findAdded(before, name);
  await keepCorpora(
    world,
    before.filter((each) => each !== corpus),
  );
  const folder = folderOf(world, corpus);
  removeClone(world, corpus);
  const what =
    'address' in corpus
      ? `Its clone in ${folder} is removed.`
      : `The folder ${folder} is as it was.`;
  world.errors.write(`${name} is forgotten. ${what} What you practised stays in your history.\n`);
}
