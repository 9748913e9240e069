import { linksIn } from './clean-title.js';
import type { Line } from './lines.js';

/** Where a title leads to, as a line of text below it: a title itself is kept without its links. */
export function linkLines(line: Line): Line[] {
  const links = linksIn(line.title?.raw ?? line.item?.text ?? '');
  const { title: _, item: __, ...plain } = line;
  return links.length === 0 ? [] : [{ ...plain, kind: 'text', text: links.join(' ') }];
}
