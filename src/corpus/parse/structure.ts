import { type Block, blocksOf } from '../blocks.js';
import { didYouMean } from '../nearest.js';
import { type Part, sameTitle } from '../outline.js';
import type { Reading } from './reading.js';

/** Reports the headings right under a part that the format does not have, or has only once. */
export function onlyKnown(parent: Part, known: readonly string[], reading: Reading): void {
  // The title of the file is in its front matter, so its headings begin with ##.
  const depth = parent.depth === 0 ? 2 : parent.depth + 1;
  const seen = new Set<string>();
  for (const child of parent.parts) {
    const title = known.find((one) => sameTitle(one, child.title));
    if (title === undefined || child.depth !== depth) {
      unknownPart(child, parent, known, reading);
    } else if (seen.has(title)) {
      const message = `'${title}' stands here a second time`;
      reading.findings.error('duplicate-heading', child, message, 'Join the two into one');
    }
    if (title !== undefined) seen.add(title);
  }
}

/** Reports each deeper heading of a part that holds none. */
export function noParts(part: Part, reading: Reading): void {
  for (const child of part.parts) unknownPart(child, part, [], reading);
}

/** Reports text where only headings are expected. */
export function noText(part: Part, wayOut: string, reading: Reading): void {
  const [first] = blocksOf(part, reading.findings);
  if (first) strayText(first, part, wayOut, reading);
}

/** Reports a heading that the format does not have in this place. */
export function unknownPart(
  part: Part,
  parent: Part,
  known: readonly string[],
  reading: Reading,
): void {
  const written = `${'#'.repeat(part.depth)} ${part.title.slice(0, 60)}`;
  const where = parent.title === '' ? 'here' : `under '${parent.title.slice(0, 40)}'`;
  const wayOut =
    known.length === 0
      ? 'Take the heading out, or move it to where it belongs'
      : `The headings ${where} are ${known.join(', ')}${didYouMean(part.title, known)}`;
  reading.findings.error('unknown-heading', part, `'${written}' is no heading ${where}`, wayOut);
}

/** Reports a block of text that the format has no place for. */
export function strayText(block: Block, part: Part, wayOut: string, reading: Reading): void {
  const start = onOneLine(block.token.raw.slice(0, 200)).slice(0, 30);
  const where =
    part.depth === 0 ? 'before the first heading' : `under '${part.title.slice(0, 40)}'`;
  reading.findings.error('stray-text', block, `'${start}' does not belong ${where}`, wayOut);
}

/** One line of a text that may be wrapped. */
export function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
