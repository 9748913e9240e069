/**
 * The edge where what lists say of a corpus is kept from one run to the next, as reading every question
 * of a large one takes seconds. It is a cache: whatever is missing, changed since or broken is read
 * from its file again, and a folder that cannot be written to stops nothing.
 */
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, join, resolve, sep } from 'node:path';

/** Something known of each question, by the path of its file. */
export type ListCache<Thing> = {
  /** What was kept of the file; undefined where it has changed since. */
  get(path: string): Thing | undefined;
  keep(path: string, thing: Thing): void;
  /** Writes what is known now, where anything was kept since it was opened. */
  save(): void;
};

/** Length in bytes and time of change in milliseconds: a file for which both hold is as it was. */
type Seen = readonly [size: number, changed: number];
type Stored<Thing> = { stamp: string; files: Record<string, [...Seen, Thing]> };

/** Where the cache of a corpus is; under another stamp, that of another version, all of it is void. */
export type CachePlace = { folder: string; stamp: string };

/** The caches of one kind of several corpora as one; a corpus without a place keeps nothing. */
export function openListCaches<Thing>(
  corpora: readonly { folder: string; cache?: CachePlace }[],
  kind: string,
): ListCache<Thing> {
  const caches = corpora.flatMap(({ folder, cache }) => {
    if (!cache) return [];
    const files = `${join(resolve(folder), 'questions')}${sep}`;
    return { files, cache: openListCache<Thing>(join(cache.folder, `${kind}.json`), cache.stamp) };
  });
  const of = (path: string) => caches.find(({ files }) => path.startsWith(files))?.cache;
  return {
    get: (path) => of(path)?.get(path),
    keep: (path, thing) => of(path)?.keep(path, thing),
    save() {
      for (const { cache } of caches) cache.save();
    },
  };
}

/** Opens the cache of one folder, whose files it knows by their names. The file need not exist. */
function openListCache<Thing>(at: string, stamp: string): ListCache<Thing> {
  const before = readStored<Thing>(at, stamp);
  const now: Stored<Thing>['files'] = {};
  const looked = new Map<string, Seen>();
  let isNew = false;
  return {
    get(path) {
      const seen = look(path);
      if (!seen) return undefined;
      // Kept with what the file was before it is read: if it changes meanwhile, that will show.
      looked.set(path, seen);
      const known = before[basename(path)];
      if (!isSame(known, seen)) return undefined;
      now[basename(path)] = known;
      return known[2];
    },
    keep(path, thing) {
      const seen = looked.get(path);
      if (!seen) return;
      now[basename(path)] = [...seen, thing];
      isNew = true;
    },
    save() {
      if (isNew) write(at, { stamp, files: now });
      isNew = false;
    },
  };
}

function isSame<Thing>(
  known: Stored<Thing>['files'][string] | undefined,
  seen: Seen,
): known is Stored<Thing>['files'][string] {
  return Array.isArray(known) && known[0] === seen[0] && known[1] === seen[1];
}

function look(path: string): Seen | undefined {
  const found = statSync(path, { throwIfNoEntry: false });
  return found && [found.size, found.mtimeMs];
}

function readStored<Thing>(at: string, stamp: string): Stored<Thing>['files'] {
  try {
    const stored: Partial<Stored<Thing>> = JSON.parse(readFileSync(at, 'utf8'));
    return (stored.stamp === stamp && stored.files) || {};
  } catch {
    return {};
  }
}

/** Whole or not at all, as two programs may write at once. */
function write(at: string, stored: unknown): void {
  const draft = `${at}.${process.pid}`;
  try {
    mkdirSync(join(at, '..'), { recursive: true, mode: 0o700 });
    writeFileSync(draft, JSON.stringify(stored), { mode: 0o600 });
    renameSync(draft, at);
  } catch {
    tidyUp(draft);
  }
}

function tidyUp(draft: string): void {
  try {
    rmSync(draft, { force: true });
  } catch {
    // Where nothing can be written there is nothing to take away.
  }
}
