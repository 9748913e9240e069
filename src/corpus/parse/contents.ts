import { blocksOf, type ListItem, listItems, type TableRow, tableRows } from '../blocks.js';
import type { Position } from '../diagnostic.js';
import { didYouMean } from '../nearest.js';
import { type Part, sameTitle, wholeText } from '../outline.js';
import { tableHead } from '../question-format.js';
import type { Reading } from './reading.js';
import { noParts, strayText } from './structure.js';

/** The items of a part that is a list; anything else in it is a finding. */
export function readList(part: Part | undefined, reading: Reading): ListItem[] {
  if (!part) return [];
  noParts(part, reading);
  return blocksOf(part, reading.findings).flatMap((block) => {
    const items = listItems(block);
    if (!items) strayText(block, part, 'Make it an item of the list, with "- " before it', reading);
    return items ?? [];
  });
}

/** The rows of a part that is a table of these columns, in any order; a missing one is a finding. */
export function readTable(
  part: Part | undefined,
  columns: readonly string[],
  reading: Reading,
): TableRow[] {
  if (!part) return [];
  noParts(part, reading);
  return blocksOf(part, reading.findings).flatMap((block) => {
    const table = tableRows(block);
    if (table) checkHead(table.head, columns, block, reading);
    else strayText(block, part, `Put it into a row of the table ${tableHead(columns)}`, reading);
    return table?.rows ?? [];
  });
}

/** The Markdown of a part, with its deeper headings; empty where rendering it would hurt. */
export function readMarkdown(part: Part | undefined, reading: Reading): string {
  if (!part) return '';
  const text = wholeText(part);
  return blocksOf({ ...part, text }, reading.findings).length > 0 ? text : '';
}

/** The Markdown of a part that holds no deeper headings; empty where rendering it would hurt. */
export function readProse(part: Part | undefined, reading: Reading): string {
  if (!part) return '';
  if (part.depth > 0) noParts(part, reading);
  return readMarkdown({ ...part, parts: [] }, reading);
}

function checkHead(
  head: readonly string[],
  columns: readonly string[],
  at: Position,
  reading: Reading,
): void {
  const wayOut = `Its head is ${tableHead(columns)}`;
  for (const title of head) {
    if (columns.some((column) => sameTitle(column, title))) continue;
    const message = `the table has a column '${title.slice(0, 40)}'`;
    reading.findings.error('column', at, message, `${wayOut}${didYouMean(title, columns)}`);
  }
  for (const column of columns) {
    if (head.some((title) => sameTitle(column, title))) continue;
    reading.findings.error('column', at, `the table has no column '${column}'`, wayOut);
  }
}
