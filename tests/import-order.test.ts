import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const SOURCE = fileURLToPath(new URL('../src', import.meta.url));

/** The stations that data passes: a file may import from its own station and from those before it. */
const STATIONS = [
  ['errors', 'clock', 'world'],
  ['corpus'],
  ['import'],
  ['session'],
  ['settings', 'history'],
  ['drill'],
  ['render'],
  ['terminal'],
  ['practice'],
  ['commands'],
  ['cli'],
  ['main'],
  // Runs in the browser and shares nothing with the others.
  ['page'],
];

/** Files that may reach outside; each says so in a comment of its own. */
const EDGES = [
  'clock.ts',
  'world.ts',
  'main.ts',
  'settings.ts',
  'settings/stored.ts',
  'corpus/read-files.ts',
  'corpus/load.ts',
  'corpus/list-cache.ts',
  'corpus/shelf.ts',
  'corpus/git.ts',
  'commands/corpus/added.ts',
  'commands/new.ts',
  'commands/review.ts',
  'import/read-documents.ts',
  'import/write-files.ts',
  'history/log.ts',
  'history/lock.ts',
  'history/read.ts',
  'terminal/editor.ts',
];

const OUTSIDE = [
  /from 'node:(fs|os|child_process)/,
  /\bprocess\./,
  /\bDate\.now\(/,
  /\bMath\.random\(/,
];

function sourceFiles(): string[] {
  return readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
    .map((name) => name.split(sep).join('/'))
    .sort();
}

function stationOf(file: string): number {
  const place = (file.split('/')[0] ?? '').replace(/\.(ts|js)$/, '');
  return STATIONS.findIndex((names) => names.includes(place));
}

function importsOf(file: string): string[] {
  const text = readFileSync(join(SOURCE, file), 'utf8');
  return [...text.matchAll(/(?:from|import\()\s*'(\.[^']+)'/g)].map(([, path]) => {
    const target = resolve(SOURCE, dirname(file), path ?? '');
    return relative(SOURCE, target).split(sep).join('/');
  });
}

describe('the order of the stations', () => {
  it.each(sourceFiles())('%s imports only from its own station and earlier ones', (file) => {
    const own = stationOf(file);
    expect(own, 'the file stands at a known station').toBeGreaterThanOrEqual(0);
    const later = importsOf(file).filter((target) => stationOf(target) > own);
    expect(later).toEqual([]);
  });

  it.each(sourceFiles().filter((file) => !EDGES.includes(file)))(
    '%s takes time, chance and files as arguments',
    (file) => {
      const text = readFileSync(join(SOURCE, file), 'utf8');
      expect(OUTSIDE.filter((pattern) => pattern.test(text))).toEqual([]);
    },
  );
});
