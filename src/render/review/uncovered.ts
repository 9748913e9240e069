import type { Overview } from '../../history/overview.js';
import { plural } from '../words.js';

/** Said plainly, so that nobody looks for the coverage of these sessions; '' where there are none. */
export function uncoveredText({ uncovered }: Pick<Overview, 'uncovered'>): string {
  if (uncovered === 0) return '';
  const were = uncovered === 1 ? 'was on a question' : 'were on questions';
  const count = uncovered === 1 ? 'it counts' : 'they count';
  return `${plural(uncovered, 'session')} ${were} without key points: ${count} in no coverage.`;
}
