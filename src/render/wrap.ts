import { closeStyles, withoutStyles } from './styles.js';
import { clustersOf, displayWidth } from './width.js';

/** A line in the making, and the spaces owed before its next word: none while it is empty. */
type Row = { text: string; width: number; gap: number };

/**
 * Lines of at most `columns` (2 or more), broken at spaces, words that are wider inside. Each line
 * closes its styles, so that none reaches into what stands beside it.
 */
export function wrapLines(text: string, columns: number): string[] {
  return closeStyles(text.split('\n').flatMap((line) => breakLine(line, columns)));
}

/** As much of the text as `columns` hold, its styles closed. */
export function takeColumns(text: string, columns: number): string {
  let taken = '';
  let width = 0;
  for (const cluster of clustersOf(text)) {
    width += cluster.width;
    if (width > columns) break;
    taken += cluster.text;
  }
  return closeStyles([taken]).join('');
}

function breakLine(line: string, columns: number): string[] {
  const rows: Row[] = [];
  newRow(rows);
  for (const word of line.split(' ')) addWord(word, rows, columns);
  return rows.map(({ text }) => text);
}

function addWord(word: string, rows: Row[], columns: number): void {
  const last = rows.at(-1) ?? newRow(rows);
  if (withoutStyles(word) === '') {
    last.text += word;
    if (last.gap > 0) last.gap += 1;
    return;
  }
  const width = displayWidth(word);
  let row = endsRow(width, last, columns) ? newRow(rows) : last;
  row.text += ' '.repeat(row.gap);
  row.width += row.gap;
  const parts = row.width + width <= columns ? [{ text: word, width }] : clustersOf(word);
  for (const part of parts) {
    if (row.width + part.width > columns) row = newRow(rows);
    row.text += part.text;
    row.width += part.width;
  }
  row.gap = 1;
}

/** Whether a word of this width should stand in a row of its own. */
function endsRow(width: number, row: Row, columns: number): boolean {
  const room = columns - row.width - row.gap;
  if (row.gap === 0 || width <= room) return false;
  // A word that must be broken anyway begins here where that saves a row.
  const saves = Math.ceil((width - room) / columns) < Math.ceil(width / columns);
  return width <= columns || !saves;
}

function newRow(rows: Row[]): Row {
  const row = { text: '', width: 0, gap: 0 };
  rows.push(row);
  return row;
}
