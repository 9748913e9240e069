import { PHASE_IDS, type PhaseId } from '../corpus/question.js';
import { onScoreScale } from '../session/coverage.js';
import { meanOf, type PhaseResult, resultOf } from '../session/result.js';
import type { Session } from '../session/session.js';

/** How many sessions "now" looks at, and "before" the same number in front of them. */
export const WINDOW = 5;
/** Fewer figures than this say nothing. */
export const TOO_FEW = 3;

/** One session's figures for a phase, both 0 to 4; what a trend was computed from. */
export type PhaseFigure = { session: string; startedAt: number } & Pick<
  PhaseResult,
  'plannedSeconds' | 'usedSeconds'
> & { coverage: number | null; selfScore: number | null };

export type PhaseTrend = {
  id: PhaseId;
  title: string;
  /** Of every finished session that reached the phase, the oldest first. */
  figures: PhaseFigure[];
  /** Mean coverage, 0 to 4, over the last five sessions; null from fewer than three. */
  now: number | null;
  /** The same over the five sessions before those. */
  before: number | null;
  /** Mean of self-score minus coverage over the last five sessions; null from fewer than three. */
  calibration: number | null;
};

/** How each phase has gone, over all finished sessions; phases never reached are left out. */
export function phaseTrends(sessions: readonly Session[]): PhaseTrend[] {
  const finished = sessions.filter((session) => session.stage.name === 'done');
  const results = finished.map((session) => ({ session, result: resultOf(session) }));
  return PHASE_IDS.flatMap((id) => {
    const figures = results.flatMap(({ session, result }) =>
      result.phases
        .filter((phase) => phase.id === id && (phase.coverage ?? phase.selfScore) !== null)
        .map((phase) => figureOf(session, phase)),
    );
    const title = finished.flatMap(({ phases }) => phases).find((phase) => phase.id === id)?.title;
    return figures.length === 0 ? [] : [{ id, title: title ?? id, figures, ...sums(figures) }];
  });
}

function figureOf(session: Session, phase: PhaseResult): PhaseFigure {
  return {
    session: session.id,
    startedAt: session.startedAt,
    coverage: phase.coverage === null ? null : onScoreScale(phase.coverage),
    selfScore: phase.selfScore,
    plannedSeconds: phase.plannedSeconds,
    usedSeconds: phase.usedSeconds,
  };
}

function sums(figures: readonly PhaseFigure[]): Pick<PhaseTrend, 'now' | 'before' | 'calibration'> {
  const last = figures.slice(-WINDOW);
  const earlier = figures.slice(-2 * WINDOW, -WINDOW);
  const coverages = (list: readonly PhaseFigure[]) => list.flatMap((each) => each.coverage ?? []);
  const gaps = last.flatMap(({ coverage, selfScore }) =>
    coverage === null || selfScore === null ? [] : selfScore - coverage,
  );
  return {
    now: meanOfEnough(coverages(last)),
    before: meanOfEnough(coverages(earlier)),
    calibration: meanOfEnough(gaps),
  };
}

/** The mean, or null where there are too few values to say anything. */
export function meanOfEnough(values: readonly number[]): number | null {
  return values.length < TOO_FEW ? null : meanOf(values);
}

/** The phase with the lowest coverage now, where enough is known of any. */
export function weakestPhase(
  trends: readonly PhaseTrend[],
): (PhaseTrend & { now: number }) | undefined {
  return trends
    .flatMap((trend) => (trend.now === null ? [] : [{ ...trend, now: trend.now }]))
    .sort((a, b) => a.now - b.now)[0];
}
