// Runs a TypeScript file: node scripts/run-typescript.js scripts/bench/sixty-days.ts
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const [file] = process.argv.slice(2);
const cache = join(root, 'node_modules', '.cache');
mkdirSync(cache, { recursive: true });
// Inside the project, so that packages are found from there.
const folder = mkdtempSync(join(cache, 'run-'));
const outfile = join(folder, 'program.mjs');

await build({
  absWorkingDir: root,
  entryPoints: [file],
  outfile,
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  // The driver of the tests finds the executable from its own place.
  define: {
    'import.meta.url': JSON.stringify(pathToFileURL(join(root, 'tests/program/x.ts')).href),
  },
  logLevel: 'warning',
});
try {
  await import(pathToFileURL(outfile).href);
} finally {
  rmSync(folder, { recursive: true });
}
