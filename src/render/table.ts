import { type Look, palette } from './look.js';
import { padEnd, padStart, widestLine, widestOf, wrapText } from './text.js';

/** Cells may be styled and hold newlines. */
export type Table = {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Columns whose cells stand at their right edge, such as numbers. */
  readonly rightAligned?: readonly boolean[];
};

const GAP = 2;
/** A wrapped column narrower than this is harder to read than the row as a block of lines. */
const NARROWEST_COLUMN = 14;

/**
 * A table in so many columns: as wide as it needs where it fits, else with wrapped cells, else (and
 * always for a screen reader) each row as lines of `header: cell`.
 */
export function renderTable(table: Table, columns: number, look: Look): string {
  const widths = look.plain ? undefined : columnWidths(table, columns);
  return widths ? drawTable(table, widths, look) : stackTable(table, columns, look);
}

/** The width of each column, or undefined where words would have to be broken to fit. */
function columnWidths(table: Table, columns: number): number[] | undefined {
  const lines = [table.header, ...table.rows];
  const wants = table.header.map((_, index) => {
    const natural = widest(lines, index, widestLine);
    const word = widest(lines, index, widestWord);
    return { index, natural, least: Math.min(natural, Math.max(NARROWEST_COLUMN, word)) };
  });
  const room = columns - GAP * (wants.length - 1);
  const widths = shareRoom(wants, room);
  return widths.reduce((sum, width) => sum + width, 0) <= room ? widths : undefined;
}

/** What a column asks for: room for its widest line, and at least for its widest word. */
type Want = { readonly index: number; readonly natural: number; readonly least: number };

/**
 * Narrow columns get all they want; the wide ones share what is left by the square root of what they
 * want, so that long cells grow less tall and short ones stay wide enough to read.
 */
function shareRoom(wants: readonly Want[], room: number): number[] {
  const widths = wants.map(() => 0);
  const weightOf = ({ natural }: Want) => Math.sqrt(natural);
  let left = room;
  let weights = wants.reduce((sum, want) => sum + weightOf(want), 0);
  const narrowestFirst = [...wants].sort((a, b) => a.natural - b.natural);
  narrowestFirst.forEach((want, position) => {
    const equalShare = left / (wants.length - position);
    const share = Math.max(want.least, Math.round((left * weightOf(want)) / weights));
    const given = want.natural <= equalShare ? want.natural : Math.min(want.natural, share);
    widths[want.index] = given;
    left -= given;
    weights -= weightOf(want);
  });
  return widths;
}

function widest(
  rows: readonly (readonly string[])[],
  column: number,
  measure: (cell: string) => number,
): number {
  return rows.reduce((most, row) => Math.max(most, measure(row[column] ?? '')), 0);
}

function widestWord(cell: string): number {
  return widestOf(cell.split(/\s+/));
}

function drawTable(table: Table, widths: readonly number[], look: Look): string {
  const style = palette(look);
  const drawRow = (cells: readonly string[]) => sideBySide(cells, widths, table.rightAligned);
  const header = drawRow(table.header.map((cell) => style.strong(cell)));
  const line = style.dim(widths.map((width) => '─'.repeat(width)).join(' '.repeat(GAP)));
  const rows = table.rows.map(drawRow);
  // Where most rows are wrapped, only a blank line shows where the next one begins.
  const wrapped = rows.filter((row) => row.length > 1).length;
  const between = wrapped * 2 > rows.length ? '\n\n' : '\n';
  const body = rows.map((row) => row.join('\n')).join(between);
  return [...header, line, body].join('\n').trimEnd();
}

function stackTable(table: Table, columns: number, look: Look): string {
  const style = palette(look);
  const blocks = table.rows.map((row) =>
    row
      .map((cell, index) => ({ cell, name: table.header[index] ?? '' }))
      .filter(({ cell }) => cell.trim() !== '')
      .map(({ cell, name }) => (name === '' ? cell : `${style.strong(`${name}:`)} ${cell}`))
      .map((line) => wrapText(line, columns, { rest: '  ' }))
      .join('\n'),
  );
  if (blocks.length === 0) return wrapText(table.header.join(', '), columns);
  return blocks.filter((block) => block !== '').join('\n\n');
}

/** Cells beside each other as lines, each wrapped in as many columns as it is given. */
export function sideBySide(
  cells: readonly string[],
  widths: readonly number[],
  rightAligned: readonly boolean[] = [],
): string[] {
  const wrapped = widths.map((width, index) => wrapText(cells[index] ?? '', width).split('\n'));
  const height = wrapped.reduce((most, lines) => Math.max(most, lines.length), 1);
  return Array.from({ length: height }, (_, line) =>
    widths
      .map((width, index) => {
        const pad = rightAligned[index] ? padStart : padEnd;
        return pad(wrapped[index]?.[line] ?? '', width);
      })
      .join(' '.repeat(GAP))
      .trimEnd(),
  );
}
