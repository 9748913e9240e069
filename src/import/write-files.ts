/** The edge of the import where a corpus is written. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Problem } from '../errors.js';
import type { NativeFile } from './native/native-files.js';

/**
 * Writes the files of a corpus into a folder; nothing is written where one of them is there already.
 * @throws Problem naming a file that is in the way, unless `force`, or what could not be written
 */
export function writeFiles(folder: string, files: readonly NativeFile[], force: boolean): void {
  const inTheWay = files.map(({ path }) => join(folder, path)).filter((path) => existsSync(path));
  const [first] = inTheWay;
  if (first !== undefined && !force) {
    const others = inTheWay.length === 1 ? '' : ` So are ${inTheWay.length - 1} others.`;
    throw new Problem(`It is there already, and nothing was written.${others}`, {
      place: { file: first },
      wayOut: 'Choose another folder with --out, or write over it with --force.',
    });
  }
  for (const { path, text } of files) {
    const file = join(folder, path);
    try {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    } catch (cause) {
      throw new Problem('The file could not be written.', {
        place: { file },
        wayOut: 'Name a folder that can be written with --out.',
        cause,
      });
    }
  }
}
