import { displayWidth } from '../render/text.js';

/** The part of a line that is on the screen, and the column of the cursor in it. */
export type LineWindow = { text: string; cursorColumn: number };

const MORE = '…';
const NARROWEST = 4;
let segmenter: Intl.Segmenter | undefined;

/**
 * The part of `line` around the cursor that fits into `width` columns, with … where it goes on. The
 * live part of the screen keeps its height that way, however long the note.
 * @param cursor index into `line`, in UTF-16 units as readline counts
 */
export function lineWindow(line: string, cursor: number, width: number): LineWindow {
  return fitted(line, cursor, width, width);
}

/** As `lineWindow`, with room for `width` columns and never as many as `limit`. */
function fitted(line: string, cursor: number, width: number, limit: number): LineWindow {
  const before = cells(line.slice(0, cursor));
  const after = cells(line.slice(cursor));
  if (columns(before) + columns(after) < width && displayWidth(line) < limit) {
    return { text: line, cursorColumn: columns(before) };
  }
  const room = Math.max(width - 3, 1);
  const ahead = Math.min(columns(after), Math.floor(room / 4));
  const left = lastThatFit(before, room - ahead);
  const right = firstThatFit(after, room - columns(left));
  const cutLeft = left.length < before.length ? MORE : '';
  const cutRight = right.length < after.length ? MORE : '';
  const text = cutLeft + join(left) + join(right) + cutRight;
  // Joined anew, characters of some scripts grow wider than they were alone.
  if (displayWidth(text) >= limit && width > NARROWEST)
    return fitted(line, cursor, width - 1, limit);
  return { text, cursorColumn: displayWidth(cutLeft + join(left)) };
}

type Cell = { text: string; width: number };

function cells(text: string): Cell[] {
  segmenter ??= new Intl.Segmenter();
  return [...segmenter.segment(text)].map(({ segment }) => ({
    text: segment,
    width: displayWidth(segment),
  }));
}

function columns(list: readonly Cell[]): number {
  return list.reduce((sum, cell) => sum + cell.width, 0);
}

function join(list: readonly Cell[]): string {
  return list.map((cell) => cell.text).join('');
}

function firstThatFit(list: readonly Cell[], width: number): Cell[] {
  let used = 0;
  const end = list.findIndex((cell) => {
    used += cell.width;
    return used > width;
  });
  return end < 0 ? [...list] : list.slice(0, end);
}

function lastThatFit(list: readonly Cell[], width: number): Cell[] {
  return firstThatFit([...list].reverse(), width).reverse();
}
