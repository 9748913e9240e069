import { checkCorpus } from '../../corpus/check.js';
import { SHIPPED_NAME } from '../../corpus/corpus-name.js';
import { isFolder } from '../../corpus/read-files.js';
import { behindMargin } from '../../render/layout.js';
import { margin, measure } from '../../render/look.js';
import { renderTable } from '../../render/table.js';
import { indentText } from '../../render/text.js';
import { addedCorpora, folderOf } from '../../settings.js';
import { lookFor } from '../../terminal/look.js';
import type { World } from '../../world.js';
import { type CommonOptions, writeJson } from '../context.js';
import { placeText } from './added.js';

/** A corpus as `corpus list --json` gives it. */
type ListedCorpus = {
  name: string;
  kind: 'shipped' | 'folder' | 'git';
  /** Where it comes from: a folder or a git address. */
  place: string;
  folder: string;
  /** Whether the folder is there. */
  found: boolean;
  questions: number;
  /** What `onsite check` would name. */
  problems: number;
};

/** `onsite corpus list`: name, place, questions and problems of every corpus. */
export function listCorpora(world: World, options: CommonOptions & { json?: boolean }): void {
  const { content } = world.folders;
  const corpora = [
    listed(SHIPPED_NAME, 'shipped', content, content),
    ...addedCorpora(world).map((corpus) => {
      const kind = 'folder' in corpus ? 'folder' : 'git';
      return listed(corpus.name, kind, placeText(corpus), folderOf(world, corpus));
    }),
  ];
  if (options.json) {
    writeJson(world, corpora);
    return;
  }
  const look = lookFor(world, world.output, options);
  const rows = corpora.map(({ name, kind, place, found, questions, problems }) => [
    name,
    found ? String(questions) : '-',
    found ? String(problems) : 'gone',
    kind === 'shipped' ? 'comes along' : place,
  ]);
  const table = renderTable(
    {
      header: ['corpus', 'questions', 'problems', 'from'],
      rows,
      rightAligned: [false, true, true, false],
    },
    measure(look) - margin(look),
    look,
  );
  const lines = [indentText(table, margin(look))];
  if (corpora.some(({ found }) => !found)) {
    lines.push(
      '',
      behindMargin('What is gone is left out; onsite corpus remove forgets it.', look),
    );
  }
  world.output.write(`${lines.join('\n')}\n`);
}

function listed(
  name: string,
  kind: ListedCorpus['kind'],
  place: string,
  folder: string,
): ListedCorpus {
  const found = isFolder(folder);
  const { questions, problems } = checkCorpus(folder, { strict: false });
  return { name, kind, place, folder, found, questions, problems: found ? problems.length : 0 };
}
