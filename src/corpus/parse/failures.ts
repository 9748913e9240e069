import type { TableRow } from '../blocks.js';
import { Findings } from '../findings.js';
import type { Part } from '../outline.js';
import { FAILURE_COLUMNS } from '../question-format.js';
import { readTable } from './contents.js';
import { newReading, type Reading } from './reading.js';

/** The rows of the table under `### Failures`; shown as Markdown, so only the checker reads them. */
export function readFailures(
  part: Part,
  reading: Reading = newReading(new Findings('')),
): TableRow[] {
  return readTable(part, FAILURE_COLUMNS, reading);
}
