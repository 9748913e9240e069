import { type KeyPoint, LEVELS, type Level } from '../corpus/question.js';

type Weighed = Pick<KeyPoint, 'level' | 'must'> & { made: boolean };

const MUST_WEIGHT = 2;

/** How much a key point counts. */
export function weightOf(point: Pick<KeyPoint, 'must'>): number {
  return point.must ? MUST_WEIGHT : 1;
}

/** Whether somebody interviewed at `level` is expected to make the point. */
export function isExpected(point: Pick<KeyPoint, 'level'>, level: Level): boolean {
  return LEVELS.indexOf(point.level) <= LEVELS.indexOf(level);
}

/**
 * The ticked weight over the total weight of the points at or below the level, 0 to 1; points above
 * the level are a bonus and do not count. Null where nothing is expected, so nothing can be said.
 */
export function coverageOf(points: readonly Weighed[], level: Level): number | null {
  const expected = points.filter((point) => isExpected(point, level));
  const total = expected.reduce((sum, point) => sum + weightOf(point), 0);
  const made = expected.reduce((sum, point) => sum + (point.made ? weightOf(point) : 0), 0);
  return total === 0 ? null : made / total;
}

/** How many points above the level were made all the same. */
export function bonusOf(points: readonly Weighed[], level: Level): number {
  return points.filter((point) => point.made && !isExpected(point, level)).length;
}

/** A coverage (0 to 1) on the scale of the self-score (0 to 4). */
export function onScoreScale(coverage: number): number {
  return coverage * 4;
}
