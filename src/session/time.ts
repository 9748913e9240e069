import type { SessionEvent } from './event.js';
import type { Session } from './session.js';

/**
 * The session with the time counted that passed up to the event. Practice is never negative and never
 * more than what elapsed: a clock that was set back counts nothing until it has caught up, and over a
 * gap (sleep, a process that was killed or stopped) only the part before the gap counts.
 */
export function countTime(session: Session, event: SessionEvent): Session {
  switch (event.type) {
    case 'gap':
      return {
        ...countUntil(session, event.from),
        countedUntil: event.at,
      };
    case 'resumed':
      return { ...countUntil(session, aliveUntil(session, event)), countedUntil: event.at };
    default:
      return countUntil(session, event.at);
  }
}

function aliveUntil(session: Session, event: SessionEvent & { type: 'resumed' }): number {
  return Math.min(event.aliveUntil ?? session.countedUntil, event.at);
}

function countUntil(session: Session, until: number): Session {
  const passed = until - session.countedUntil;
  const { stage } = session;
  if (!(passed > 0)) return session;
  if (!session.running || stage.name !== 'round') return { ...session, countedUntil: until };
  return {
    ...session,
    countedUntil: until,
    phases: session.phases.map((phase, index) =>
      index === stage.phase ? { ...phase, used: phase.used + passed } : phase,
    ),
  };
}
