import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Problem } from '../errors.js';
import type { World } from '../world.js';

// An edge: this file reads the settings. It stands by itself, as every command looks whether corpora were
// added, and few need to know what else a setting may be.

/** Where the settings are kept. */
export function settingsPath(world: World): string {
  return join(world.folders.settings, 'settings.json');
}

/**
 * What is stored, whether it can be used or not; a problem where it cannot be read. conf would throw a bare
 * SyntaxError, or wipe the file; reading it needs none of conf.
 */
export function readStored(file: string): Record<string, unknown> | Problem {
  if (!existsSync(file)) return {};
  try {
    const value: unknown = JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''));
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return new Problem('The settings cannot be read and are ignored.', {
      place: { file },
      wayOut: 'Mend the file or remove it; the program writes a new one.',
    });
  }
}
