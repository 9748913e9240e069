import { readHistory, type StoredHistory } from '../history/read.js';
import type { World } from '../world.js';

/** The history; each line of it that is broken is named on stderr. */
export function historyFor(world: World): StoredHistory {
  const history = readHistory(world.folders.history);
  for (const { file, line } of history.broken) {
    const where = line === undefined ? file : `${file}:${line}`;
    world.errors.write(`${where}  This record is broken and was left out; all others count.\n`);
  }
  return history;
}
