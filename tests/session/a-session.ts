import type { SessionEvent, SessionSetup } from '../../src/session/event.js';
import { type Session, startSession } from '../../src/session/session.js';
import { step } from '../../src/session/step.js';

export const BEGIN = Date.UTC(2026, 10, 21, 9, 30);
const MINUTE = 60_000;

/** A small round of three phases, 2, 6 and 4 minutes long. */
export function aSetup(changes: Partial<SessionSetup> = {}): SessionSetup {
  return {
    question: {
      id: 'url-shortener',
      title: 'URL shortener',
      topics: ['caching'],
      difficulty: 'medium',
    },
    framework: { id: 'build-x', title: 'Build X' },
    level: 'senior',
    role: 'swe',
    minutes: 12,
    reveal: 'end',
    notes: 'here',
    pace: 'nudge',
    seed: 1,
    plan: [
      { id: 'scope', title: 'Scope', seconds: 120, sections: [] },
      { id: 'architecture', title: 'Architecture', seconds: 360, sections: [] },
      { id: 'data', title: 'Data', seconds: 240, sections: [] },
    ],
    curveballs: [
      {
        id: 'domains',
        phase: 'scope',
        at: 0.5,
        text: 'Custom domains by Friday.',
        goodReaction: '',
      },
    ],
    ...changes,
  };
}

export function aSession(changes: Partial<SessionSetup> = {}): Session {
  return startSession({ type: 'started', at: BEGIN, session: 'abc123', setup: aSetup(changes) });
}

/** `minutes(1.5)`: so long after the session began. */
export function minutes(count: number): number {
  return BEGIN + count * MINUTE;
}

export function afterEvents(session: Session, ...events: SessionEvent[]): Session {
  return events.reduce(step, session);
}

export function used(session: Session): number[] {
  return session.phases.map((phase) => phase.used / 1000);
}
