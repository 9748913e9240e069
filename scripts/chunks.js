// Turns the ES chunks of the bundle into CommonJS files that Node opens quickly, and few of them.
import { basename } from 'node:path';
import { transform } from 'esbuild';

/**
 * In bytes: chunks below it that people wait for go into one file with the entry. Node takes 0.3 ms to
 * find and open a file, and a command asks for some forty chunks, most of them smaller than this.
 */
const SMALL = 9_000;
/** The sources of the commands whose first words people wait for. */
const WAITED_FOR = /\/(?:cli|commands\/(?:list|show|start|drill|home))\.ts$/;
const ENTRY = 'main.js';

/** What a chunk that stands in the entry's file is asked for with, in place of `require`. */
const LOAD = 'onsiteChunk';

/** The files to write, as `{ name, code }`, from the output files and the metafile of esbuild. */
export async function commonJsFiles(outputFiles, { outputs }) {
  const files = await Promise.all(outputFiles.map(asCommonJs));
  const waitedFor = neededAtOnce(outputs);
  const isJoined = ({ name, code }) =>
    name === ENTRY || (waitedFor.has(name) && code.length < SMALL);
  const joined = new Set(files.filter(isJoined).map(({ name }) => name));
  const alone = files.filter(({ name }) => !joined.has(name));
  const inside = files.filter(({ name }) => joined.has(name));
  return [
    { name: ENTRY, code: joinedFile(inside.map((file) => loadingFrom(file, joined))) },
    ...alone.map((file) => {
      const { name, code } = loadingFrom(file, joined);
      return { name, code: `const{${LOAD}}=require("./${ENTRY}");${code}` };
    }),
  ];
}

/** The names of the chunks that are loaded together with one of the commands that people wait for. */
function neededAtOnce(outputs) {
  const needed = new Set();
  const add = (path) => {
    if (needed.has(basename(path))) return;
    needed.add(basename(path));
    for (const { path: other, kind } of outputs[path]?.imports ?? []) {
      if (kind === 'import-statement') add(other);
    }
  };
  for (const [path, { entryPoint }] of Object.entries(outputs)) {
    if (entryPoint && WAITED_FOR.test(entryPoint)) add(path);
  }
  return needed;
}

/** Asks for the chunks in the entry's file by name. */
function loadingFrom({ name, code }, joined) {
  const asking = code.replaceAll(/\brequire\("\.\/([\w-]+\.js)"\)/g, (call, wanted) =>
    joined.has(wanted) ? `${LOAD}("${wanted}")` : call,
  );
  return { name, code: asking };
}

/** One file of many chunks, each run when it is first asked for, as Node would run a file of its own. */
function joinedFile(chunks) {
  const functions = chunks.map(({ name, code }) => `"${name}"(module,exports){${code}\n}`);
  return `"use strict";
const chunks={${functions.join(',\n')}};
const loaded={};
function ${LOAD}(name){
if(!loaded[name]){const module=loaded[name]={exports:{}};chunks[name](module,module.exports)}
return loaded[name].exports;
}
module.exports={${LOAD},main:(words)=>${LOAD}("${ENTRY}").main(words)};
`;
}

/**
 * A chunk as CommonJS: esbuild splits ES modules only, and Node 20 takes about 1 ms for each of those
 * but 0.3 ms for a file that is required.
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
