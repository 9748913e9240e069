// Bundles src/ into dist/: one chunk for each command, nothing left to install.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, transform } from 'esbuild';
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
  define: { ONSITE_VERSION: JSON.stringify(version) },
  // marked-terminal and gray-matter load these at start, and we use none of them: nothing is
  // highlighted, no word becomes an emoji, YAML and tables are read and drawn by others.
  alias: {
    'cli-highlight': './scripts/stubs/cli-highlight.js',
    'node-emoji': './scripts/stubs/node-emoji.js',
    'js-yaml': './scripts/stubs/js-yaml.js',
    'cli-table3': './scripts/stubs/cli-table3.js',
  },
  logLevel: 'warning',
  write: false,
});

// Only a build that went well takes the place of the one before.
rmSync(`${root}/dist`, { recursive: true, force: true });
mkdirSync(`${root}/dist`);
for (const { path, text } of outputFiles) writeFileSync(path, await asCommonJs(text));
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

/**
 * A chunk as CommonJS. esbuild splits ES modules only, and Node 20 takes about 1 ms for each of those
 * but 0.3 ms for a file that is required: with a dozen chunks a command, that is what one waits for.
 */
async function asCommonJs(chunk) {
  const usesUrl = chunk.includes('import.meta.url');
  const { code } = await transform(chunk, {
    format: 'cjs',
    platform: 'node',
    target: 'node20.17',
    supported: { 'dynamic-import': false },
    define: { 'import.meta.url': 'onsiteChunkUrl' },
    banner: usesUrl
      ? "const onsiteChunkUrl = require('node:url').pathToFileURL(__filename).href;"
      : '',
    minifyWhitespace: true,
    minifySyntax: true,
    legalComments: 'none',
  });
  return withPlainDefaults(code);
}

/**
 * Node's modules of which a chunk uses nothing but the default export, without the copy of all their
 * properties that makes them look like ES modules: for `process` alone that takes 4 ms.
 */
function withPlainDefaults(code) {
  return code.replaceAll(/(\w+)=__toESM\(require\("(node:\w+)"\),?1?\)/g, (copied, name, module) =>
    new RegExp(`\\b${name}\\.(?!default\\b)`).test(code)
      ? copied
      : `${name}={default:require("${module}")}`,
  );
}
