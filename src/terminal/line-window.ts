import { displayWidth } from '../render/text.js';
import { type Cluster, clustersOf } from '../render/width.js';

/** The part of a line that is on the screen, and the column of the cursor in it. */
export type LineWindow = { text: string; cursorColumn: number };

const MORE = '…';
const NARROWEST = 4;

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
  const before = [...clustersOf(line.slice(0, cursor))];
  const after = [...clustersOf(line.slice(cursor))];
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

function columns(list: readonly Cluster[]): number {
  return list.reduce((sum, cluster) => sum + cluster.width, 0);
}

function join(list: readonly Cluster[]): string {
  return list.map((cluster) => cluster.text).join('');
}

function firstThatFit(list: readonly Cluster[], width: number): Cluster[] {
  let used = 0;
  const end = list.findIndex((cluster) => {
    used += cluster.width;
    return used > width;
  });
  return end < 0 ? [...list] : list.slice(0, end);
}

function lastThatFit(list: readonly Cluster[], width: number): Cluster[] {
  return firstThatFit([...list].reverse(), width).reverse();
}
