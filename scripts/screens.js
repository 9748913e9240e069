// Writes docs/screens.md: what the person sees, captured from the real program in a pseudo-terminal.
import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const outfile = join(mkdtempSync(join(root, 'node_modules', '.screens-')), 'capture.js');

await build({
  absWorkingDir: root,
  entryPoints: ['scripts/screens/capture.ts'],
  outfile,
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  define: {
    'import.meta.url': JSON.stringify(pathToFileURL(join(root, 'tests/program/screen.ts'))),
  },
});
await import(pathToFileURL(outfile));
