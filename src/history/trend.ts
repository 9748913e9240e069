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
  /** Mean coverage, 0 to 4, over the last five sessions that have one; null from fewer than three. */
  now: number | null;
  /** The same over the five sessions before those. */
  before: number | null;
  /** Mean of self-score minus coverage over the last five sessions that have both; null from fewer than three. */
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

/** Over the sessions that have a coverage: one without key points neither counts nor takes a place. */
function sums(figures: readonly PhaseFigure[]): Pick<PhaseTrend, 'now' | 'before' | 'calibration'> {
  const covered = coveredFigures(figures);
  const last = covered.slice(-WINDOW);
  const coverages = (list: readonly { coverage: number }[]) => list.map(({ coverage }) => coverage);
  return {
    now: meanOfEnough(coverages(last)),
    before: meanOfEnough(coverages(covered.slice(-2 * WINDOW, -WINDOW))),
    calibration: meanOfEnough(
      last.flatMap(({ coverage, selfScore }) => (selfScore === null ? [] : selfScore - coverage)),
    ),
  };
}

/** The figures of sessions whose question had key points to count in this phase. */
export function coveredFigures(
  figures: readonly PhaseFigure[],
): (PhaseFigure & { coverage: number })[] {
  return figures.flatMap((figure) =>
    figure.coverage === null ? [] : { ...figure, coverage: figure.coverage },
  );
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
