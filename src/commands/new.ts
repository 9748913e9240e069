import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import type { Difficulty, Role } from '../corpus/question.js';
import { isFolder } from '../corpus/read-files.js';
import { idFor, questionSkeleton } from '../corpus/skeleton.js';
import { Problem } from '../errors.js';
import { dayOf } from '../history/days.js';
import { folderOf, readSettings } from '../settings.js';
import { editorCommand, openEditor } from '../terminal/editor.js';
import { requireTerminal } from '../terminal/terminal.js';
import type { World } from '../world.js';
import { type CommonOptions, corpusFor } from './context.js';

// An edge: this file writes the question that was asked for.

export type NewOptions = CommonOptions & {
  out?: string;
  difficulty?: Difficulty;
  role?: Role;
  edit?: boolean;
};

/** Where a question goes unless told otherwise, from where the person stands. */
const OWN_FOLDER = 'onsite-questions';

/** `onsite new "Title"`: writes a question to fill in, and prints its path. */
export async function newQuestion(world: World, title: string, options: NewOptions): Promise<void> {
  if (options.edit) requireTerminal(world, 'new --edit', 'Without --edit it prints the path.');
  const id = idFor(title);
  if (id === '') {
    throw new Problem('The title has no word in it that could name the file.', {
      wayOut: 'Write onsite new "Photo sharing", for example.',
      exitCode: 2,
    });
  }
  const { difficulty = 'medium', role = 'swe' } = options;
  const folder = resolve(options.out ?? (isFolder('questions') ? '.' : OWN_FOLDER));
  const path = join(folder, 'questions', `${id}.md`);
  const day = dayOf(world.clock.now());
  write(path, questionSkeleton({ title, difficulty, role, day }));
  world.output.write(`${path}\n`);
  if (options.edit) {
    await openEditor(editorCommand(world.environment, readSettings(world).settings.editor), path);
  }
  await tellWayOn(world, folder, path, options);
}

/** @throws Problem where there is such a file already, or none can be written */
function write(path: string, text: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text, { flag: 'wx' });
  } catch (cause) {
    const exists = (cause as NodeJS.ErrnoException).code === 'EEXIST';
    throw new Problem(exists ? 'It is there already.' : 'The question could not be written.', {
      place: { file: path },
      wayOut: exists
        ? 'Open it, or choose another title.'
        : 'Name a folder that can be written with --out.',
      cause,
    });
  }
}

async function tellWayOn(
  world: World,
  folder: string,
  path: string,
  options: NewOptions,
): Promise<void> {
  const { corpora = [] } = readSettings(world).settings;
  const isAdded = corpora.some((each) => folderOf(world, each) === folder);
  const corpus = await corpusFor(world, {
    ...options,
    content: [...(options.content ?? []), folder],
  });
  const id = (await corpus.summaries()).find(({ file }) => file === path)?.id;
  const typed = quoted(relative('', folder) || '.');
  const steps = [
    `onsite check ${typed}`,
    isAdded ? '' : `onsite corpus add ${typed}`,
    id === undefined ? '' : `onsite start ${id}`,
  ].filter((step) => step !== '');
  const lines = ['Each part says what goes there. Then:', ...steps.map((step) => `  ${step}`)];
  world.errors.write(`${lines.join('\n')}\n`);
}

/** As a shell takes it for one word. */
function quoted(path: string): string {
  return /^[\w./~\\:-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;
}
