import type { Position } from './diagnostic.js';

/** A heading with the text under it, up to the next heading; deeper headings are its parts. */
export type Part = Position & {
  /** The heading's text without its `{#id}`. */
  title: string;
  /** What the author wrote in `{#…}`, if anything. */
  explicitId: string | undefined;
  /** 1 to 6 for `#` to `######`; 0 for the text before the first heading. */
  depth: number;
  text: string;
  /** The line of the first character of `text`. */
  textLine: number;
  parts: Part[];
};

/** Where the things of a parsed file stand; what the checker needs and a session does not. */
export type Layout = {
  root: Part;
  /** The place of each thing that was read, such as a key point or a section. */
  places: ReadonlyMap<object, Position>;
};

/** The part of that title among the parts directly under this one, whatever its capitals. */
export function partOf(parent: Part | undefined, title: string): Part | undefined {
  return parent?.parts.find((part) => sameTitle(part.title, title));
}

export function sameTitle(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** The text of a part with all that stands under its deeper headings, as it was written. */
export function wholeText(part: Part): string {
  const below = part.parts.map(
    (child) => `${'#'.repeat(child.depth)} ${child.title}\n\n${wholeText(child)}`,
  );
  return [part.text.trim(), ...below].filter((text) => text !== '').join('\n\n');
}

/** Takes a trailing or inner `{#id}` out of a text. */
export function splitId(text: string): { text: string; id: string | undefined } {
  const found = /\{#([^{}]{0,80})\}/.exec(text);
  if (!found) return { text: text.trim(), id: undefined };
  const before = text.slice(0, found.index).trim();
  const after = text.slice(found.index + found[0].length).trim();
  return { text: after === '' ? before : `${before} ${after}`, id: (found[1] ?? '').trim() };
}
