import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { CachePlace } from '../corpus/list-cache.js';
import type { World } from '../world.js';

const LENGTH = 16;

/** Where what lists say of a corpus is kept: a folder of its own for each, as any path may be one. */
export function cachePlace(world: World, corpus: string): CachePlace {
  const name = createHash('sha256').update(corpus).digest('hex').slice(0, LENGTH);
  return { folder: join(world.folders.cache, 'corpora', name), stamp: world.version };
}
