import type { TableRow } from '../blocks.js';
import { type Part, splitId } from '../outline.js';
import type { Decision, Estimate } from '../question.js';
import { DECISION_COLUMNS, ESTIMATE_COLUMNS } from '../question-format.js';
import { readTable } from './contents.js';
import { placed, type Reading } from './reading.js';

/** The table under `## Decisions`. */
export function readDecisions(part: Part | undefined, reading: Reading): Decision[] {
  const columns = DECISION_COLUMNS;
  return readTable(part, columns, reading).flatMap((row) => {
    const cell = filledCells(row, columns, reading);
    if (!cell) return [];
    const { text: decision, id } = splitId(cell('Decision'));
    return [
      placed(
        {
          // The prefix keeps a slug from meeting a key point of the same words.
          id: reading.ids.claim(id, `decision ${decision}`, row),
          decision,
          chosen: cell('Chosen'),
          insteadOf: cell('Instead of'),
          because: cell('Because'),
          cost: cell('Cost'),
          switchWhen: cell('Switch when'),
        },
        row,
        reading,
      ),
    ];
  });
}

/** The table under `## Estimates`. */
export function readEstimates(part: Part | undefined, reading: Reading): Estimate[] {
  const columns = ESTIMATE_COLUMNS;
  return readTable(part, columns, reading).flatMap((row) => {
    const cell = filledCells(row, columns, reading);
    if (!cell) return [];
    const { text: quantity, id } = splitId(cell('Quantity'));
    const estimate = {
      id: reading.ids.claim(id, `estimate ${quantity}`, row),
      quantity,
      working: withoutTicks(cell('Working')),
      result: withoutTicks(cell('Result')),
    };
    return [placed(estimate, row, reading)];
  });
}

/** Reads a row by the titles of its columns; a row with an empty cell is a finding, and left out. */
function filledCells(
  row: TableRow,
  columns: readonly string[],
  reading: Reading,
): ((column: string) => string) | undefined {
  const cell = (column: string) => row.cells.get(column.toLowerCase()) ?? '';
  const empty = columns.find(
    (column) => row.cells.has(column.toLowerCase()) && cell(column) === '',
  );
  if (empty === undefined) return cell;
  reading.findings.error(
    'empty-cell',
    row,
    `the cell '${empty}' is empty`,
    'Fill it; \\| is how a | is written inside a cell',
  );
  return undefined;
}

function withoutTicks(text: string): string {
  return text.replace(/`/g, '').trim();
}
