// Turns the ES chunks of the bundle into CommonJS files that Node opens quickly.
import { basename } from 'node:path';
import { transform } from 'esbuild';

/** The files to write, as `{ name, code }`, from the output files of esbuild. */
export async function commonJsFiles(outputFiles) {
  return Promise.all(outputFiles.map(asCommonJs));
}

/**
 * A chunk as CommonJS: esbuild splits ES modules only, and Node 20 takes about 1 ms for each of those
 * but 0.3 ms for a file that is required; a command has a dozen and more.
 */
async function asCommonJs({ path, text }) {
  const { code } = await transform(text, {
    format: 'cjs',
    platform: 'node',
    target: 'node20.17',
    supported: { 'dynamic-import': false },
    define: { 'import.meta.url': 'onsiteUrl' },
    banner: text.includes('import.meta.url')
      ? "const onsiteUrl = require('node:url').pathToFileURL(__filename).href;"
      : '',
    minifyWhitespace: true,
    minifySyntax: true,
    legalComments: 'none',
  });
  return { name: basename(path), code: withPlainDefaults(code) };
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
