// Bundles src/ into dist/: one chunk for each command, nothing left to install.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { writeLicences } from './licences.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const { version } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8'));

/** Some bundled packages are CommonJS and ask for Node's modules with `require`. */
const REQUIRE =
  "import { createRequire as onsiteCreateRequire } from 'node:module'; const require = onsiteCreateRequire(import.meta.url);";

const { metafile, outputFiles } = await build({
  absWorkingDir: root,
  entryPoints: ['src/main.ts'],
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.17',
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'none',
  metafile: true,
  banner: { js: REQUIRE },
  define: { ONSITE_VERSION: JSON.stringify(version) },
  // marked-terminal loads both at start; we highlight nothing and turn no words into emoji.
  alias: {
    'cli-highlight': './scripts/stubs/cli-highlight.js',
    'node-emoji': './scripts/stubs/node-emoji.js',
  },
  logLevel: 'warning',
  write: false,
});

// Only a build that went well takes the place of the one before.
rmSync(`${root}/dist`, { recursive: true, force: true });
mkdirSync(`${root}/dist`);
for (const { path, contents } of outputFiles) writeFileSync(path, contents);

await build({
  absWorkingDir: root,
  entryPoints: ['src/page/charts.ts'],
  outfile: 'dist/page/charts.js',
  bundle: true,
  minify: true,
  format: 'iife',
  target: 'es2022',
  logLevel: 'warning',
});
const styles = ['node_modules/uplot/dist/uPlot.min.css', 'src/page/style.css'];
writeFileSync(
  `${root}/dist/page/style.css`,
  styles.map((path) => readFileSync(`${root}/${path}`, 'utf8')).join('\n'),
);

writeLicences(root, metafile);
