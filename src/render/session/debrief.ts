import type { CheckedPoint } from '../../session/event.js';
import type { Note } from '../../session/session.js';
import { type Look, palette } from '../look.js';
import { displayWidth, padEnd, wrapText } from '../text.js';
import { formatClock } from '../words.js';

/** A key point as it stands on the checklist, the note that shows it quoted below. */
export type PointLabel = Pick<CheckedPoint, 'text' | 'level' | 'must'> & { evidence?: Note };

/** Columns that the checklist's own marks take before a label. */
const MARK_COLUMNS = 3;

/** `asks for the read-to-write ratio …    must · mid`, and the evidence: `0:21 "read heavy? …"`. */
export function renderPointLabel(point: PointLabel, look: Look): string {
  const { dim } = palette(look);
  const columns = Math.min(look.width, 100) - MARK_COLUMNS - 1;
  const worth = point.must ? `must · ${point.level}` : point.level;
  const rest = ' '.repeat(MARK_COLUMNS);
  const room = columns - displayWidth(worth) - 2;
  const [first = '', ...more] = wrapText(point.text, Math.max(room, 12)).split('\n');
  const lines = [`${padEnd(first, room)}  ${dim(worth)}`, ...more.map((line) => rest + line)];
  if (point.evidence) {
    const quoted = `${formatClock(point.evidence.roundTime)} "${point.evidence.text}"`;
    lines.push(dim(wrapText(quoted, columns, { first: `${rest}  `, rest: `${rest}       ` })));
  }
  return lines.join('\n');
}

/**
 * Coverage beside the self-score, both 0 to 4, and what the gap says.
 * @param shown whether notes were there for the program to read
 */
export function renderGap(coverage: number | null, selfScore: number, shown: boolean): string {
  if (coverage === null) {
    return `You gave yourself ${selfScore}. There are no key points to hold it against.`;
  }
  const figure = `Coverage ${coverage.toFixed(1)} of 4. You gave yourself ${selfScore}`;
  const gap = selfScore - coverage;
  if (Math.abs(gap) < 0.75) return `${figure}: a fair judgement.`;
  if (gap < 0) return `${figure}: ${shown ? 'your notes show' : 'you made'} more than you think.`;
  return `${figure}: ${gap >= 1.5 ? 'much less' : 'less'} of what counts was said than it felt like.`;
}
