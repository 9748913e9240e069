import { slugOf } from './id-of.js';

/** The name of the corpus that comes along; its questions keep their plain ids. */
export const SHIPPED_NAME = 'onsite';

/** Whether a corpus may be called so: it stands before the slash in ids such as `team/url-shortener`. */
export function isCorpusName(name: string): boolean {
  return name !== '' && slugOf(name) === name;
}

/** The name that a folder or git address gives: `git@host:group/Team.git` → `team`. */
export function corpusNameOf(place: string): string {
  const [last = ''] = /[^\\/:]+$/.exec(place.replace(/[\\/]+$/, '')) ?? [];
  return slugOf(last.replace(/\.git$/i, '')) || 'corpus';
}

/** The name itself, or with the lowest number behind it that makes it one of its own. */
export function uniqueName(name: string, isTaken: (name: string) => boolean): string {
  let unique = name;
  for (let copy = 2; isTaken(unique); copy += 1) unique = `${name}-${copy}`;
  return unique;
}
