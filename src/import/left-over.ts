import type { Line } from './lines.js';
import type { ContinuationReading, Reading } from './reading.js';
import type { Recognised } from './recognise.js';
import { APPARATUS } from './words.js';

/** Lines of a file that ended in no question and no framework, and why; numbers from 1, both included. */
export type LeftOver = { file: string; from: number; to: number; reason: string; text: string };

/** Every line with something on it that no reading took, in stretches of one reason. */
export function leftOversOf(
  { source, page, readings }: Recognised,
  unjoined: readonly ContinuationReading[],
): LeftOver[] {
  const reasons = page.lines.map((line, index) =>
    line.kind === 'blank' ? undefined : reasonAt(page.lines, index, readings, unjoined),
  );
  const stretches: LeftOver[] = [];
  let open: LeftOver | undefined;
  for (const [index, line] of page.lines.entries()) {
    const reason = reasons[index];
    if (line.kind === 'blank') continue;
    if (reason === undefined) open = undefined;
    else if (open && open.reason === reason) {
      open.to = line.number;
      open.text += `\n${line.text}`;
    } else {
      open = { file: source.file, from: line.number, to: line.number, reason, text: line.text };
      stretches.push(open);
    }
  }
  return stretches;
}

function reasonAt(
  lines: readonly Line[],
  index: number,
  readings: readonly Reading[],
  unjoined: readonly ContinuationReading[],
): string | undefined {
  const line = lines[index];
  const reading = readings.find(({ from, to }) => index >= from && index < to);
  if (reading?.kind === 'continuation' && unjoined.includes(reading)) {
    return 'the rest of a question that begins in another document';
  }
  if (reading || !line) return undefined;
  if (line.kind === 'header') return 'front matter';
  if (line.kind === 'rule') return 'a rule between parts';
  if (line.kind === 'comment') return 'a comment';
  if (isContents(line)) return 'a table of contents';
  const over = lines.slice(0, index + 1).findLast(({ title }) => title && title.depth < 7)?.title;
  if (over && APPARATUS.test(over.text)) return `"${over.text}" is no question`;
  const isBefore = readings.every(({ from }) => index < from);
  if (readings.length > 0 && line.title && readings.some(({ from }) => from > index)) {
    return 'a heading over questions';
  }
  if (readings.length === 0) return 'nothing here asks a question';
  return isBefore
    ? 'an introduction before the first question'
    : 'text that belongs to no question';
}

function isContents({ item }: Line): boolean {
  return item !== undefined && /\]\(#[^)]*\)\s*$/.test(item.text);
}
