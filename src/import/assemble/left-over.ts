import type { Line } from '../blocks/lines.js';
import type { ContinuationReading, Reading } from '../recognise/reading.js';
import type { Recognised } from '../recognise/recognise.js';
import { APPARATUS } from '../recognise/words.js';

/** Lines of a file that ended in no question and no framework, and why; numbers from 1, both included. */
export type LeftOver = { file: string; from: number; to: number; reason: string; text: string };

/** Every line with something on it that no reading took, in stretches of one reason. */
export function leftOversOf(
  { source, page, readings }: Recognised,
  unjoined: ReadonlySet<ContinuationReading>,
): LeftOver[] {
  const stretches: LeftOver[] = [];
  let open: LeftOver | undefined;
  let over: string | undefined;
  let order = 0;
  let index = -1;
  for (const line of page.lines) {
    index += 1;
    while ((readings[order]?.to ?? Infinity) <= index) order += 1;
    if (line.title && line.title.depth < 7) over = line.title.text;
    if (line.kind === 'blank') continue;
    const reason = reasonFor(line, index, { readings, order, over, unjoined });
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

/** Where a line stands: which readings come, of which the one at `order` ends behind it. */
type Surroundings = {
  readings: readonly Reading[];
  order: number;
  /** The heading above it. */
  over: string | undefined;
  unjoined: ReadonlySet<ContinuationReading>;
};

/** Why a line found no place; undefined for one that did. */
function reasonFor(
  line: Line,
  index: number,
  { readings, order, over, unjoined }: Surroundings,
): string | undefined {
  const next = readings[order];
  if (next && index >= next.from) {
    const isLost = next.kind === 'continuation' && unjoined.has(next);
    return isLost ? 'the rest of a question that begins in another document' : undefined;
  }
  if (line.kind === 'header') return 'front matter';
  if (line.kind === 'rule') return 'a rule between parts';
  if (line.kind === 'comment') return 'a comment';
  if (isContents(line)) return 'a table of contents';
  if (over !== undefined && APPARATUS.test(over)) return `"${over}" is no question`;
  if (readings.length === 0) return 'nothing here asks a question';
  if (next && line.title) return 'a heading over questions';
  return order === 0
    ? 'an introduction before the first question'
    : 'text that belongs to no question';
}

function isContents({ item }: Line): boolean {
  return item !== undefined && /\]\(#[^()]*\)$/.test(item.text.trimEnd());
}
