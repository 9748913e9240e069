import type { SessionEvent } from './event.js';
import { beginPhase } from './round-step.js';
import type { Session, SessionPhase } from './session.js';

/** What an event does at the debrief; `index` is the phase that is being debriefed. */
export function debriefStep(session: Session, index: number, event: SessionEvent): Session {
  const current = session.phases[index];
  if (!current || !('phase' in event) || event.phase !== current.id) return session;
  const changed = (change: Partial<SessionPhase>): Session => ({
    ...session,
    phases: session.phases.map((phase, at) => (at === index ? { ...phase, ...change } : phase)),
  });
  switch (event.type) {
    case 'self-scored':
      return changed({ selfScore: event.selfScore });
    case 'points-checked':
      return changed({ points: event.points });
    case 'answer-shown':
      return changed({ answerShown: true });
    case 'followed-up': {
      const { question, answer, outcome } = event;
      const others = current.followUps.filter((followUp) => followUp.id !== event.followUp);
      return changed({
        followUps: [...others, { id: event.followUp, question, answer, outcome }],
      });
    }
    case 'debriefed':
      return afterDebrief(changed({ debriefed: true }), index);
  }
}

/** On to the next phase that was reached: its debrief, or, with `--reveal phase`, its clock. */
function afterDebrief(session: Session, index: number): Session {
  const next = session.phases[index + 1];
  if (session.setup.reveal === 'phase') {
    return session.roundOver || !next
      ? { ...session, stage: { name: 'take-away' } }
      : beginPhase(session, index + 1);
  }
  return next?.reached
    ? { ...session, stage: { name: 'debrief', phase: index + 1 } }
    : { ...session, stage: { name: 'take-away' } };
}
