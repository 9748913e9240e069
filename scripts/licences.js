import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Writes dist/THIRD-PARTY-LICENCES.txt: every package of which code went into the bundle. */
export function writeLicences(root, metafile) {
  const folders = new Set(
    [...Object.keys(metafile.inputs), 'node_modules/uplot/dist/uPlot.js']
      .map((input) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1])
      .filter((folder) => folder !== undefined),
  );
  const texts = [...folders].sort().map((folder) => licenceOf(join(root, folder)));
  writeFileSync(join(root, 'dist/THIRD-PARTY-LICENCES.txt'), texts.join('\n\n----\n\n'));
}

function licenceOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((each) => /^(licen[cs]e|copying)/i.test(each));
  const text =
    file && existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8') : '';
  return `${name} ${version} (${license ?? 'see below'})\n\n${text.trim()}`;
}
