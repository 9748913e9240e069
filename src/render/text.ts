import { displayWidth } from './width.js';
import { takeColumns, wrapLines } from './wrap.js';

export { displayWidth } from './width.js';

const TAB_STOP = 4;

/** Prefixes of a wrapped text: of its first line, and of the lines below it. */
export type Hanging = { readonly first?: string; readonly rest?: string };

/** Columns of the widest line. */
export function widestLine(text: string): number {
  return widestOf(text.split('\n'));
}

/** Columns of the widest of some texts of one line each. */
export function widestOf(texts: readonly string[]): number {
  return texts.reduce((most, text) => Math.max(most, displayWidth(text)), 0);
}

/** Tabs as spaces up to the next multiple of four columns, since a tab's width is the terminal's. */
export function expandTabs(text: string): string {
  if (!text.includes('\t')) return text;
  return text.split('\n').map(expandTabsOfLine).join('\n');
}

function expandTabsOfLine(line: string): string {
  const pieces = line.split('\t');
  const last = pieces.pop() ?? '';
  // A tab ends on a tab stop, so what stands before a piece never matters to it.
  const expanded = pieces.map((piece) => {
    return piece + ' '.repeat(TAB_STOP - (displayWidth(piece) % TAB_STOP));
  });
  return expanded.join('') + last;
}

/**
 * The text in lines of at most `columns`, broken at spaces, words longer than a line inside.
 * Newlines in the text stay; styles are closed and reopened at each break.
 */
export function wrapText(text: string, columns: number, hanging: Hanging = {}): string {
  const first = hanging.first ?? '';
  const rest = hanging.rest ?? '';
  const room = Math.max(2, columns - Math.max(displayWidth(first), displayWidth(rest)));
  return wrapLines(expandTabs(text), room)
    .map((line, index) => ((index === 0 ? first : rest) + line).trimEnd())
    .join('\n');
}

/** Every line that is not empty behind the prefix. */
export function prefixLines(text: string, prefix: string): string {
  const lines = text.split('\n');
  return lines.map((line) => (line === '' ? '' : prefix + line)).join('\n');
}

/** Every line that is not empty moved to the right by so many columns. */
export function indentText(text: string, columns: number): string {
  return prefixLines(text, ' '.repeat(columns));
}

/** The first line of the text, ending in … where it had to be cut to `columns`. */
export function truncate(text: string, columns: number): string {
  const [line = '', ...others] = expandTabs(text).split('\n');
  if (others.length === 0 && displayWidth(line) <= columns) return line;
  if (columns < 1) return '';
  return `${takeColumns(line, columns - 1)}…`;
}

/** The text with spaces behind it up to `columns`; longer text stays as it is. */
export function padEnd(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - displayWidth(text)));
}

/** The text with spaces before it up to `columns`; longer text stays as it is. */
export function padStart(text: string, columns: number): string {
  return ' '.repeat(Math.max(0, columns - displayWidth(text))) + text;
}
