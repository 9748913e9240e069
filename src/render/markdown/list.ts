import type { Token, Tokens } from 'marked';
import { type Look, palette } from '../look.js';
import { displayWidth, indentText, padEnd, padStart } from '../text.js';

/** Below this many columns a nested list or quote is no longer moved to the right. */
const NARROWEST = 16;

/** Renders blocks in so many columns; `tight` leaves out the blank lines between them. */
export type RenderInside = (tokens: readonly Token[], columns: number, tight: boolean) => string;

/** A list with hanging indents; ordered lists start where they say and align their numbers. */
export function renderList(
  list: Tokens.List,
  columns: number,
  look: Look,
  inside: RenderInside,
): string {
  const markers = itemMarkers(list, look);
  const items = list.items.map((item, index) => {
    const marker = markers[index] ?? '';
    const room = columns - displayWidth(marker);
    const shown = palette(look).dim(marker.trimEnd());
    if (room < NARROWEST) return `${shown}\n${inside(item.tokens, columns, !list.loose)}`.trimEnd();
    const [first = '', ...rest] = inside(item.tokens, room, !list.loose).split('\n');
    const start = padEnd(shown, displayWidth(marker)) + first;
    return [start, indentText(rest.join('\n'), displayWidth(marker))].join('\n').trimEnd();
  });
  return items.join(list.loose ? '\n\n' : '\n');
}

/** A quote behind a bar at its left. */
export function renderQuote(
  quote: Tokens.Blockquote,
  columns: number,
  look: Look,
  inside: RenderInside,
): string {
  const bar = look.plain ? '>' : '│';
  const room = columns - 2;
  if (room < NARROWEST) return inside(quote.tokens, columns, false);
  return inside(quote.tokens, room, false)
    .split('\n')
    .map((line) => `${palette(look).dim(bar)} ${line}`.trimEnd())
    .join('\n');
}

function itemMarkers(list: Tokens.List, look: Look): string[] {
  const start = list.start === '' ? 1 : list.start;
  const widest = `${start + list.items.length - 1}. `.length;
  return list.items.map((item, index) => {
    if (item.task) return item.checked ? '[x] ' : '[ ] ';
    if (list.ordered) return padStart(`${start + index}. `, widest);
    return look.plain ? '- ' : '• ';
  });
}
