import { slugOf } from '../corpus/id-of.js';

/** Hands out ids that are file names: of a title that comes again, the second is numbered. */
export class Ids {
  readonly #taken = new Set<string>();

  claim(title: string): string {
    const wanted = slugOf(title) || 'question';
    let id = wanted;
    for (let copy = 2; this.#taken.has(id); copy += 1) id = `${wanted}-${copy}`;
    this.#taken.add(id);
    return id;
  }
}
