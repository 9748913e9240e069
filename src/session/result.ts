import type { PhaseId } from '../corpus/question.js';
import { bonusOf, coverageOf, isExpected, weightOf } from './coverage.js';
import type { CheckedPoint } from './event.js';
import type { Session } from './session.js';

export type PhaseResult = {
  id: PhaseId;
  title: string;
  /** 0 to 1; null where nothing was checked or nothing was expected. */
  coverage: number | null;
  /** 0 to 4; null where the person gave none. */
  selfScore: number | null;
  plannedSeconds: number;
  usedSeconds: number;
};

export type MissedPoint = Pick<CheckedPoint, 'id' | 'text' | 'level' | 'must'> & { phase: PhaseId };

/** What a session came to: everything here follows from its events. */
export type SessionResult = {
  phases: PhaseResult[];
  /** Over the points of all phases that were checked, 0 to 1. */
  coverage: number | null;
  /** The mean over the phases that were scored, 0 to 4. */
  selfScore: number | null;
  plannedSeconds: number;
  usedSeconds: number;
  hints: number;
  curveballs: { thrown: number; answered: number };
  /** Points above the level that were made. */
  bonus: number;
  /** Expected and not made, the heaviest first. */
  missed: MissedPoint[];
};

/** Sums a session up, finished or not. */
export function resultOf(session: Session): SessionResult {
  const { level, plan } = session.setup;
  const points = session.phases.flatMap((phase) => phase.points ?? []);
  const phases = session.phases.map((phase, index) => ({
    id: phase.id,
    title: phase.title,
    coverage: phase.points ? coverageOf(phase.points, level) : null,
    selfScore: phase.selfScore ?? null,
    plannedSeconds: plan[index]?.seconds ?? 0,
    usedSeconds: Math.round(phase.used / 1000),
  }));
  return {
    phases,
    coverage: coverageOf(points, level),
    selfScore: meanOf(phases.flatMap((phase) => phase.selfScore ?? [])),
    plannedSeconds: phases.reduce((sum, phase) => sum + phase.plannedSeconds, 0),
    usedSeconds: Math.round(session.phases.reduce((sum, phase) => sum + phase.used, 0) / 1000),
    hints: session.remarks.filter((remark) => remark.kind === 'hint').length,
    curveballs: curveballsOf(session),
    bonus: bonusOf(points, level),
    missed: heaviestFirst(missedIn(session)),
  };
}

/** The mean, or null of nothing. */
export function meanOf(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** A curveball counts as answered when a note of its phase follows it. */
function curveballsOf(session: Session): { thrown: number; answered: number } {
  const thrown = session.remarks.filter((remark) => remark.kind === 'curveball');
  const answered = thrown.filter((remark) =>
    session.notes.some((note) => note.phase === remark.phase && note.roundTime >= remark.roundTime),
  );
  return { thrown: thrown.length, answered: answered.length };
}

/** The points that were expected at the session's level and not made, as in the round. */
export function missedIn({ phases, setup }: Session): MissedPoint[] {
  return phases.flatMap((phase) =>
    (phase.points ?? [])
      .filter((point) => !point.made && isExpected(point, setup.level))
      .map(({ id, text, level, must }) => ({ id, text, level, must, phase: phase.id })),
  );
}

/** Of one weight, those that the lowest level already expects, then as in the round. */
function heaviestFirst(points: readonly MissedPoint[]): MissedPoint[] {
  return [...points].sort(
    (a, b) =>
      weightOf(b) - weightOf(a) || Number(isExpected(b, 'mid')) - Number(isExpected(a, 'mid')),
  );
}
