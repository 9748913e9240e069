import { basename, join } from 'node:path';
import { checkCorpus } from '../../corpus/check.js';
import { corpusNameOf, isCorpusName, SHIPPED_NAME, uniqueName } from '../../corpus/corpus-name.js';
import { idOf } from '../../corpus/id-of.js';
import { readPlace, withoutPassword } from '../../corpus/place.js';
import { isFolder, listCorpus } from '../../corpus/read-files.js';
import { Problem } from '../../errors.js';
import { inSeries, plural } from '../../render/words.js';
import { type AddedCorpus, addedCorpora, folderOf } from '../../settings.js';
import type { World } from '../../world.js';
import { corpusFor } from '../context.js';
import { clone, keepCorpora, placeText, removeClone } from './added.js';

export type AddOptions = { name?: string };

/** `onsite corpus add <place>`: a folder, or what git clones, beside the questions that come along. */
export async function addCorpus(world: World, typed: string, options: AddOptions): Promise<void> {
  const before = addedCorpora(world);
  const place = readPlace(typed);
  const from = 'folder' in place ? place.folder : withoutPassword(place.address);
  refuseTwice(world, from, before);
  const name = nameFor(world, from, before, options.name);
  const corpus: AddedCorpus = 'folder' in place ? { name, folder: from } : { name, address: from };
  if ('address' in place) await clone(world, place.address, corpus);
  try {
    refuseEmpty(folderOf(world, corpus), from);
    await keepCorpora(world, [...before, corpus]);
  } catch (error) {
    removeClone(world, corpus);
    throw error;
  }
  await tell(world, corpus);
}

function refuseTwice(world: World, from: string, corpora: readonly AddedCorpus[]): void {
  if (from === world.folders.content) {
    throw new Problem('These are the questions of onsite itself, which come along with it.');
  }
  const same = corpora.find((corpus) => placeText(corpus) === from);
  if (!same) return;
  throw new Problem(`${from} is there already; it is called ${same.name}.`, {
    wayOut: 'onsite corpus list shows all of them.',
  });
}

/** The name that was wished for, else that of the place, unlike all others and all folders of clones. */
function nameFor(
  world: World,
  from: string,
  corpora: readonly AddedCorpus[],
  wished: string | undefined,
): string {
  const isTaken = (name: string) =>
    name === SHIPPED_NAME ||
    corpora.some((corpus) => corpus.name === name) ||
    isFolder(join(world.folders.corpora, name));
  if (wished === undefined) return uniqueName(corpusNameOf(from), isTaken);
  if (!isCorpusName(wished)) {
    throw new Problem(`"${wished}" cannot be the name of a corpus.`, {
      wayOut: `Use small letters, digits and dashes, such as ${corpusNameOf(wished)}.`,
      exitCode: 2,
    });
  }
  if (!isTaken(wished)) return wished;
  throw new Problem(`The name ${wished} is taken.`, {
    wayOut: 'onsite corpus list shows the names that are.',
  });
}

/** @throws Problem where there is no question to practise, so that nothing is added for nothing */
function refuseEmpty(folder: string, from: string): void {
  if (listCorpus(folder).questions.length > 0) return;
  const message = isFolder(folder) ? 'There are no questions' : 'There is no such folder';
  const isInside = basename(folder) === 'questions';
  throw new Problem(`${message}: ${from}`, {
    wayOut: isInside
      ? 'Name the folder above it: a corpus is a folder with questions/*.md in it.'
      : 'A corpus is a folder with questions/*.md in it; onsite new writes a question.',
  });
}

/** So many of the ids that are prefixed are named. */
const NAMED = 5;

/** What there is now, which ids are prefixed, and the way on. */
async function tell(world: World, corpus: AddedCorpus): Promise<void> {
  const folder = folderOf(world, corpus);
  const own = listCorpus(folder).questions;
  const corpora = await corpusFor(world, {});
  const all = await corpora.summaries();
  const prefixed = all.filter(({ id, file }) => own.includes(file) && id !== idOf(file));
  const lines = [`${corpus.name}: ${plural(own.length, 'question')} from ${placeText(corpus)}`];
  if (prefixed.length > 0) {
    const named = prefixed.slice(0, NAMED).map(({ id }) => id);
    const others = prefixed.length - named.length;
    const ids = others > 0 ? [...named, `${others} more`] : named;
    lines.push(`Where an id is taken, it begins with ${corpus.name}/: ${inSeries(ids)}.`);
  }
  const { problems } = checkCorpus(folder, { strict: false });
  lines.push(
    problems.length === 0
      ? 'onsite list shows them among the others.'
      : `${plural(problems.length, 'problem')} in them: onsite check ${folder}`,
  );
  world.errors.write(`${lines.join('\n')}\n`);
}
