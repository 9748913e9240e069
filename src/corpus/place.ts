import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Problem } from '../errors.js';

/** Where a corpus comes from: an absolute path, or what git clones. */
export type CorpusPlace = { folder: string } | { address: string };

/**
 * Reads what was typed as git would: `https://…`, `user@host:path` and bare repositories (`….git`) are
 * addresses, everything else is a folder.
 * @throws Problem for what git would take for an option
 */
export function readPlace(typed: string): CorpusPlace {
  if (typed.startsWith('-')) {
    throw new Problem(`"${typed}" is no folder and no git address.`, {
      wayOut: 'Write ./ before the name of a folder that begins with a dash.',
      exitCode: 2,
    });
  }
  // One letter before the colon is a drive of Windows.
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(typed) || /^[^\\/:]{2,}:/.test(typed)) {
    return { address: typed };
  }
  const folder = resolve(typed);
  return /\.git$/i.test(folder) ? { address: pathToFileURL(folder).href } : { folder };
}

/** The address as it is shown and kept: without a password or token, which git keeps in its own way. */
export function withoutPassword(address: string): string {
  return address.replace(/^(https?:\/\/)[^/@]*@/i, '$1');
}
