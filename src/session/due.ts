import type { Nudge, PlannedPhase, SessionEvent } from './event.js';
import { currentPhase, type Session, type SessionPhase } from './session.js';
import { countTime } from './time.js';

/** Without a sign of life for so long (milliseconds), the machine slept or the process was stopped. */
export const LONGEST_SILENCE = 10_000;

const MINUTE = 60_000;

/**
 * The gap that lies between two signs of life of a running clock, if there is one: a silence that is
 * too long, or a clock that went backwards. Both times are milliseconds since the epoch.
 */
export function gapBetween(lastSeen: number, now: number): SessionEvent | undefined {
  const silence = now - lastSeen;
  if (silence >= 0 && silence <= LONGEST_SILENCE) return undefined;
  return { type: 'gap', at: now, from: lastSeen };
}

/** What the interviewer does at this moment: throws curveballs, nudges, moves on at a strict pace. */
export function dueEvents(session: Session, now: number): SessionEvent[] {
  const { used, phase, planned } = clockAt(session, now);
  if (!phase || !planned || !session.running) return [];
  const share = used / (planned.seconds * 1000);
  const curveballs = session.setup.curveballs
    .filter((curveball) => curveball.phase === phase.id && curveball.at <= share)
    .filter((curveball) => !wasThrown(session, curveball.id))
    .map(
      ({ id, text }): SessionEvent => ({ type: 'curveball-thrown', at: now, curveball: id, text }),
    );
  const nudge = nudgeDue(phase, planned.seconds * 1000, used);
  const nudges: SessionEvent[] = nudge ? [{ type: 'nudged', at: now, nudge }] : [];
  const over = session.setup.pace === 'strict' && share >= 1;
  return [...curveballs, ...nudges, ...(over ? [phaseEnd(now)] : [])];
}

function phaseEnd(now: number): SessionEvent {
  return { type: 'phase-ended', at: now, by: 'clock' };
}

/** The latest nudge that is due and has not been given; one that was overtaken is never given. */
function nudgeDue(phase: SessionPhase, planned: number, used: number): Nudge | undefined {
  const left = planned - used;
  const due: Nudge | undefined =
    left <= 0
      ? 'zero'
      : left <= MINUTE && planned >= 2 * MINUTE
        ? 'minute'
        : left <= planned / 2
          ? 'half'
          : undefined;
  if (!due || phase.nudges.includes(due)) return undefined;
  const later = due === 'half' ? ['minute', 'zero'] : due === 'minute' ? ['zero'] : [];
  return phase.nudges.some((nudge) => later.includes(nudge)) ? undefined : due;
}

function wasThrown(session: Session, curveball: string): boolean {
  return session.remarks.some(
    (remark) => remark.kind === 'curveball' && remark.curveball === curveball,
  );
}

/** What the clock line shows; milliseconds, negative once over time. */
export type ClockFace = { title: string; phaseLeft: number; roundLeft: number; planned: number };

/** The clock as it stands at `now`; undefined outside the round. */
export function clockFace(session: Session, now: number): ClockFace | undefined {
  const { used, phase, planned } = clockAt(session, now);
  if (!phase || !planned) return undefined;
  const plannedInAll = session.setup.plan.reduce((sum, each) => sum + each.seconds * 1000, 0);
  const usedBefore = session.phases.reduce(
    (sum, each) => (each.id === phase.id ? sum : sum + each.used),
    0,
  );
  return {
    title: phase.title,
    planned: planned.seconds * 1000,
    phaseLeft: planned.seconds * 1000 - used,
    roundLeft: plannedInAll - usedBefore - used,
  };
}

function clockAt(
  session: Session,
  now: number,
): { used: number; phase: SessionPhase | undefined; planned: PlannedPhase | undefined } {
  const phase = currentPhase(countTime(session, { type: 'paused', at: now }));
  const planned = session.setup.plan.find((each) => each.id === phase?.id);
  return { used: phase?.used ?? 0, phase, planned };
}
