import { cleanTitle, linksIn } from '../../blocks/clean-title.js';
import type { Line } from '../../blocks/lines.js';
import { asks } from '../asking.js';
import { APPARATUS } from '../words.js';

/** Lines of the longest question above a fold. */
const LONGEST = 60;
const ITEM_MARK = /^\s*(?:[-*+]|\d+[.)])\s+/;
const QUOTE_MARK = /^\s{0,3}(?:>\s?)+/;

type Asked = { title: string; from: number; asked: readonly Line[] };

/**
 * The question that a fold called "Answer" answers: the paragraph before it where that asks, else
 * all up to the heading above, with the line that asks for a title; at `after` the one before ends.
 */
export function askedAbove(lines: readonly Line[], at: number, after: number): Asked | undefined {
  const last = lastFilled(lines, at, after);
  if (last === undefined) return undefined;
  const paragraph = paragraphStart(lines, last, after);
  const own = lines.slice(paragraph, last + 1);
  const words = textOf(own);
  if (isProse(lines[last]) && (asks(words) || lines[last]?.title)) {
    return { title: words, from: paragraph, asked: withLinks(own) };
  }
  const from = stretchStart(lines, last, after);
  const order = lines
    .slice(from, last + 1)
    .findIndex((line) => isProse(line) && asks(textOf([line])));
  const asking = order === -1 ? -1 : from + order;
  const named = lines[from]?.title ? from : -1;
  if (APPARATUS.test(lines[from]?.title?.text ?? '')) return undefined;
  const titleAt = asking === -1 ? named : asking;
  if (titleAt === -1) {
    if (words === '' || !isProse(lines[last])) return undefined;
    return { title: words, from: paragraph, asked: withLinks(own) };
  }
  const begin = named === -1 ? titleAt : named;
  const title = textOf(lines.slice(titleAt, titleAt + 1));
  const rest = lines
    .slice(begin, last + 1)
    .filter(({ text }, index) => begin + index !== titleAt || linksIn(text).length > 0);
  return title === '' ? undefined : { title, from: begin, asked: rest };
}

function lastFilled(lines: readonly Line[], at: number, after: number): number | undefined {
  let last = at - 1;
  while (last >= after && lines[last]?.kind === 'blank') last -= 1;
  return last < after || lines[last]?.kind === 'header' ? undefined : last;
}

/** The first line of the paragraph that ends at `last`: one item, or lines of text up to a blank one. */
function paragraphStart(lines: readonly Line[], last: number, after: number): number {
  let from = last;
  while (
    from > after &&
    lines[from]?.kind === 'text' &&
    ['text', 'item'].includes(lines[from - 1]?.kind ?? '')
  ) {
    from -= 1;
  }
  return from;
}

/** Up to the heading above, not beyond a rule. */
function stretchStart(lines: readonly Line[], last: number, after: number): number {
  let from = last;
  const least = Math.max(after, last - LONGEST);
  while (from > least && (lines[from]?.title?.depth ?? 7) === 7) {
    if (['header', 'rule', 'comment'].includes(lines[from - 1]?.kind ?? '')) break;
    from -= 1;
  }
  return from;
}

/** The lines of a title, where it says less than they do. */
function withLinks(lines: readonly Line[]): readonly Line[] {
  return lines.some(({ text }) => linksIn(text).length > 0) ? lines : [];
}

function isProse(line: Line | undefined): boolean {
  return line !== undefined && ['text', 'item', 'title'].includes(line.kind);
}

function textOf(lines: readonly Line[]): string {
  return cleanTitle(
    lines.map(({ text }) => text.replace(QUOTE_MARK, '').replace(ITEM_MARK, '').trim()).join(' '),
  );
}
