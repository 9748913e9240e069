import { debriefStep } from './debrief-step.js';
import type { SessionEvent } from './event.js';
import { roundStep } from './round-step.js';
import { type Session, startSession } from './session.js';
import { countTime } from './time.js';

/**
 * The session after the event. Total and pure: an event that makes no sense where the session stands
 * changes nothing but the time that has been counted, so that any log, however damaged, replays.
 */
export function step(session: Session, event: SessionEvent): Session {
  const counted = countTime(session, event);
  switch (counted.stage.name) {
    case 'round':
      return roundStep(counted, counted.stage.phase, event);
    case 'debrief':
      return debriefStep(counted, counted.stage.phase, event);
    case 'take-away':
      return event.type === 'finished'
        ? {
            ...counted,
            stage: { name: 'done' },
            finishedAt: event.at,
            ...(event.takeaway === '' ? {} : { takeaway: event.takeaway }),
          }
        : counted;
    case 'done':
      return counted;
  }
}

/**
 * The session that a log tells of.
 * @returns undefined when the events do not begin with `started`
 */
export function replay(events: readonly SessionEvent[]): Session | undefined {
  const [first, ...rest] = events;
  return first?.type === 'started' ? rest.reduce(step, startSession(first)) : undefined;
}
