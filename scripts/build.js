// Bundles src/ into dist/: each command loads only its own chunks, nothing is left to install.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { commonJsFiles } from './chunks.js';
import { writeLicences } from './licences.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const { version } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8'));

/** Some bundled packages are CommonJS and ask for Node's modules with `require`. */
const REQUIRE =
  "import { createRequire as onsiteCreateRequire } from 'node:module'; const require = onsiteCreateRequire(import.meta.url);";

/** commander asks Node for child processes, for commands in files of their own, which we have none of. */
const withoutChildProcess = {
  name: 'without-child-process',
  setup({ onResolve }) {
    onResolve({ filter: /^(node:)?child_process$/ }, ({ importer }) =>
      importer.includes('commander')
        ? { path: `${root}/scripts/stubs/child-process.js` }
        : undefined,
    );
  },
};

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
  define: { ONSITE_VERSION: JSON.stringify(version) },
  // marked-terminal and gray-matter load these at start, and we use none of them: nothing is
  // highlighted, no word becomes an emoji, YAML, tables and links are read and drawn by others.
  alias: {
    'cli-highlight': './scripts/stubs/cli-highlight.js',
    'node-emoji': './scripts/stubs/node-emoji.js',
    'js-yaml': './scripts/stubs/js-yaml.js',
    'cli-table3': './scripts/stubs/cli-table3.js',
    'ansi-escapes': './scripts/stubs/ansi-escapes.js',
    'supports-hyperlinks': './scripts/stubs/supports-hyperlinks.js',
  },
  plugins: [withoutChildProcess],
  logLevel: 'warning',
  write: false,
});

// Only a build that went well takes the place of the one before.
rmSync(`${root}/dist`, { recursive: true, force: true });
mkdirSync(`${root}/dist`);
for (const { name, code } of await commonJsFiles(outputFiles, metafile)) {
  writeFileSync(`${root}/dist/${name}`, code);
}
writeFileSync(`${root}/dist/package.json`, '{"type":"commonjs"}\n');

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

// The shelf is filled by the program's own parsers, bundled for this one run.
const folder = mkdtempSync(join(tmpdir(), 'onsite-build-'));
const outfile = join(folder, 'shelf.mjs');
await build({
  absWorkingDir: root,
  entryPoints: ['scripts/shelf.ts'],
  outfile,
  bundle: true,
  format: 'esm',
  platform: 'node',
  banner: { js: REQUIRE },
  logLevel: 'warning',
});
const { buildShelf } = await import(pathToFileURL(outfile).href);
await buildShelf(join(root, 'content'), join(root, 'dist/shelf'));
rmSync(folder, { recursive: true });
