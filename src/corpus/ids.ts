import type { Position } from './diagnostic.js';
import type { Findings } from './findings.js';
import { slugOf } from './id-of.js';

/** Gives each item of a file an id of its own; history refers to items by it. */
export class Ids {
  readonly #taken = new Set<string>();
  readonly #findings: Findings;

  constructor(findings: Findings) {
    this.#findings = findings;
  }

  /**
   * The explicit id, else the slug of the text. One that is taken or malformed is a finding, and
   * the item goes on under another, so that nothing downstream meets the same id twice.
   */
  claim(explicit: string | undefined, text: string, at: Position): string {
    if (explicit !== undefined && !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(explicit)) {
      const slug = slugOf(explicit) || 'short-name';
      this.#findings.error(
        'id',
        at,
        `{#${explicit}} is not an id`,
        `Use small letters, digits and dashes: {#${slug}}`,
      );
    }
    const wanted = (explicit === undefined ? '' : slugOf(explicit)) || slugOf(text) || 'item';
    if (this.#taken.has(wanted)) {
      this.#findings.error(
        'duplicate-id',
        at,
        `the id ${wanted} is taken further up`,
        'Give this one an id of its own: {#another-name}',
      );
    }
    let id = wanted;
    for (let copy = 2; this.#taken.has(id); copy += 1) id = `${wanted}-${copy}`;
    this.#taken.add(id);
    return id;
  }
}
