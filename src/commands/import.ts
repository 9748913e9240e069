import { join } from 'node:path';
import { Problem } from '../errors.js';
import { type Import, importDocuments } from '../import/import-documents.js';
import { LEFT_OVER, nativeFiles } from '../import/native/native-files.js';
import { readDocuments } from '../import/read-documents.js';
import { reportOf } from '../import/report.js';
import { writeFiles } from '../import/write-files.js';
import { renderImport } from '../render/import.js';
import { lookFor } from '../terminal/look.js';
import type { World } from '../world.js';
import { type CommonOptions, writeJson } from './context.js';

export type ImportOptions = CommonOptions & {
  out?: string;
  dryRun?: boolean;
  force?: boolean;
  explain?: boolean;
  json?: boolean;
};

/**
 * `onsite import <path…> --out DIR`: other people's Markdown as questions that can be practised.
 * @throws Problem where nothing in the documents asks, where files are in the way, and without `--out`
 */
export function importQuestions(
  world: World,
  paths: readonly string[],
  options: ImportOptions,
): void {
  if (options.out === undefined && !options.dryRun) {
    throw new Problem('Where shall the questions go?', {
      wayOut: 'Name a folder with --out, or look first with --dry-run.',
      exitCode: 2,
    });
  }
  const { documents, refused } = readDocuments(paths);
  const found = importDocuments(documents);
  const imported = { ...found, refused: [...refused, ...found.refused] };
  const isEmpty = imported.questions.length + imported.frameworks.length === 0;
  const folder = options.dryRun || isEmpty ? undefined : options.out;
  const files = folder === undefined ? [] : nativeFiles(imported);
  if (folder !== undefined) writeFiles(folder, files, options.force ?? false);
  if (options.json) writeJson(world, reportOf(imported));
  else if (!isEmpty) {
    const leftOver = files.find(({ path }) => path === LEFT_OVER)?.path;
    const leftOverFile =
      folder === undefined || leftOver === undefined ? undefined : join(folder, leftOver);
    const view = { explain: options.explain ?? false, folder, leftOverFile };
    const look = lookFor(world, world.output, options);
    world.output.write(`${renderImport(imported, view, look)}\n`);
  }
  if (isEmpty) throw nothingFound(imported, documents.length);
}

function nothingFound({ refused, continuations }: Import, read: number): Problem {
  const why = [
    ...(read > refused.length
      ? ['no heading, bold line, list, table or Q: in it asks for a design or is answered in parts']
      : []),
    ...(continuations.length > 0
      ? ['there is the rest of a question, but its beginning is in another document']
      : []),
    ...refused.map(({ file, reason }) => `${file} was not read: ${reason}`),
    ...(read + refused.length === 0 ? ['there is no Markdown or text file there'] : []),
  ];
  return new Problem(`No questions found: ${why.join('; ')}.`, {
    wayOut: 'docs/import.md lists the ways of writing questions that are read.',
  });
}
