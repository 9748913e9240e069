import { missedIn } from '../session/result.js';
import type { Session } from '../session/session.js';
import { cardId } from './card.js';
import type { Memory } from './schedule.js';

const DAY = 24 * 60 * 60 * 1000;

/**
 * When each card comes back, milliseconds since the epoch: as FSRS says where it was graded, else a
 * day after the session that brought it up. A card that is not in here is new.
 */
export function dueDates(
  memories: ReadonlyMap<string, Memory>,
  sessions: readonly Session[],
): Map<string, number> {
  const dates = new Map<string, number>();
  for (const session of sessions) {
    for (const id of cardsBroughtUp(session)) dates.set(id, session.countedUntil + DAY);
  }
  for (const [id, memory] of memories) dates.set(id, memory.due.getTime());
  return dates;
}

/** The cards that a session leaves behind: expected points that were missed, follow-ups not answered. */
export function cardsBroughtUp(session: Session): string[] {
  const question = session.setup.question.id;
  return [
    ...missedIn(session).map((point) => cardId(question, 'missed', point.id)),
    ...session.phases
      .flatMap((phase) => phase.followUps)
      .filter((followUp) => followUp.outcome === 'shown')
      .map((followUp) => cardId(question, 'follow-up', followUp.id)),
  ];
}

/** Whether the card is due at `now`; a new one never is. */
export function isDue(card: string, dates: ReadonlyMap<string, number>, now: number): boolean {
  return (dates.get(card) ?? Number.POSITIVE_INFINITY) <= now;
}
