import type { SourceLine } from '../source.js';

/** Characters of a line beyond which it may be a whole document that lost its line ends. */
const LONG = 400;
/** So many places at which lines were glued together are no accident. */
const ENOUGH = 4;

/** So many parts are no document, and would only fill the memory. */
const MOST = 20_000;

/**
 * Where a line of Markdown began before it was glued to the one before it, and what stood between.
 * What follows is looked at first: it is rare, and looking back from everywhere would take long.
 */
const SEAMS: readonly { at: RegExp; with: string }[] = [
  // ---## Heading
  { at: /(?=-{3}(?:#{1,6} |\*\*|$))(?<=[^\s-][ \t]{0,4})/g, with: '\n\n' },
  { at: /(?=#{1,6} |\*\*)(?<=(?:^|\n)[ \t]{0,4}-{3})/g, with: '\n\n' },
  { at: /(?=#{2,6} \S)(?<=[^\s#])/g, with: '\n\n' },
  // **Label*** first item, **Label**1. first item, and an answer that begins right behind a label
  { at: /(?=\* \S)(?<=\*\*[^*\n]{1,80}\*\*)/g, with: '\n\n' },
  { at: /(?=1\. \S)(?<=\*\*[^*\n]{1,80}\*\*)/g, with: '\n\n' },
  // the label itself, behind the end of a sentence or of a heading
  { at: /(?=\*\*[\p{Lu}\d][^*\n]{0,80}\*\*(?:\n|$|\* |1\. ))(?<=[.:;!?)`\]])/gu, with: '\n\n' },
  { at: /(?=\*\*[\p{Lu}][^*\n]{1,80}\*\*(?:\n|$))(?<=\p{L})/gu, with: '\n\n' },
  // items: * one.* two.1. three
  { at: /(?=\* [\p{Lu}\d`*~<])(?<=[.:;!?)`\]\p{L}\d>])/gu, with: '\n' },
  { at: /(?=\d{1,2}\. [\p{Lu}`])(?<=[.;!?)`\]])/gu, with: '\n' },
  { at: /(?=- (?:\[|\*\*|[\p{Lu}]))(?<=[.;!?)\]\p{Ll}])/gu, with: '\n' },
  // a heading that goes on with bold text
  { at: /(?=\*\*\p{Lu})(?<=(?:^|\n)#{1,6} [^\n]{0,200}[)\p{L}])/gu, with: '\n\n' },
];

/** Takes apart lines into which a whole document was glued; each part keeps its line's number. */
export function separateGluedLines(lines: readonly SourceLine[]): {
  lines: SourceLine[];
  separated: number;
} {
  let separated = 0;
  const apart = lines.flatMap((line) => {
    if (line.text.length < LONG) return [line];
    const text = SEAMS.reduce((now, seam) => now.replace(seam.at, seam.with), line.text);
    const parts = text.split('\n');
    if (parts.filter((part) => part !== '').length <= ENOUGH || parts.length > MOST) return [line];
    separated += 1;
    return parts.map((part) => ({ text: part, number: line.number }));
  });
  return { lines: apart, separated };
}
