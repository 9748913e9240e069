import { rmSync } from 'node:fs';
import { addedCorpora, folderOf } from '../../settings.js';
import type { World } from '../../world.js';
import { findAdded, keepCorpora } from './added.js';

// An edge: this file removes a clone.

/** `onsite corpus remove <name>`: forgets a corpus; a folder of the person's own is not touched. */
export async function removeCorpus(world: World, name: string): Promise<void> {
  const before = addedCorpora(world);
  const corpus = findAdded(before, name);
  await keepCorpora(
    world,
    before.filter((each) => each !== corpus),
  );
  const folder = folderOf(world, corpus);
  if ('address' in corpus) rmSync(folder, { recursive: true, force: true });
  const what =
    'address' in corpus
      ? `Its clone in ${folder} is removed.`
      : `The folder ${folder} is as it was.`;
  world.errors.write(`${name} is forgotten. ${what} What you practised stays in your history.\n`);
}
