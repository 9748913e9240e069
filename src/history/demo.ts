import type { PhaseId } from '../corpus/question.js';
import { chanceFrom } from '../session/chance.js';
import type { CheckedPoint, SessionEvent, SessionSetup } from '../session/event.js';
import type { Session } from '../session/session.js';
import { replay } from '../session/step.js';

const DAY = 24 * 60 * 60 * 1000;
const MINUTE = 60_000;
const SEED = 11;
const POINTS_A_PHASE = 5;

/** Who is made up: somebody who gets better, and is too easy on themselves about data. */
const PERSON: {
  id: PhaseId;
  title: string;
  seconds: number;
  from: number;
  to: number;
  gap: number;
  pace: number;
}[] = [
  { id: 'scope', title: 'Scope', seconds: 360, from: 0.4, to: 0.85, gap: -0.2, pace: 1.1 },
  {
    id: 'architecture',
    title: 'Architecture',
    seconds: 1140,
    from: 0.45,
    to: 0.65,
    gap: 0.6,
    pace: 1.16,
  },
  { id: 'data', title: 'Data', seconds: 300, from: 0.2, to: 0.45, gap: 1.2, pace: 0.9 },
  { id: 'scaling', title: 'Scaling', seconds: 300, from: 0.3, to: 0.6, gap: 0.3, pace: 0.5 },
];

const QUESTIONS: SessionSetup['question'][] = [
  {
    id: 'url-shortener',
    title: 'URL shortener',
    topics: ['caching', 'id-generation'],
    difficulty: 'medium',
  },
  {
    id: 'chat-service',
    title: 'Chat service',
    topics: ['messaging', 'real-time'],
    difficulty: 'hard',
  },
  {
    id: 'ride-sharing',
    title: 'Ride-sharing',
    topics: ['geospatial', 'sharding'],
    difficulty: 'hard',
  },
  {
    id: 'payment-gateway',
    title: 'Payment gateway',
    topics: ['payments', 'consistency'],
    difficulty: 'hard',
  },
];

/** Days before today on which the made-up person held a session. */
const DAYS_AGO = [48, 44, 41, 37, 33, 30, 26, 22, 19, 15, 11, 8, 4, 1];

/**
 * Sessions of somebody who does not exist, up to `now` (milliseconds since the epoch), for showing
 * what a review looks like. They are made of events like real ones and never written anywhere.
 */
export function demoSessions(now: number): Session[] {
  const chance = chanceFrom(SEED);
  return DAYS_AGO.flatMap((daysAgo, index) => {
    const progress = index / (DAYS_AGO.length - 1);
    const question = QUESTIONS[index % QUESTIONS.length];
    if (!question) return [];
    const events = eventsOf(
      question,
      now - daysAgo * DAY,
      `demo${String(index + 1).padStart(2, '0')}`,
      (share) => {
        const wobble = (chance.below(21) - 10) / 100;
        return Math.min(1, Math.max(0, share.from + (share.to - share.from) * progress + wobble));
      },
    );
    return replay(events) ?? [];
  });
}

function eventsOf(
  question: SessionSetup['question'],
  startedAt: number,
  session: string,
  shareOf: (phase: (typeof PERSON)[number]) => number,
): SessionEvent[] {
  let at = startedAt;
  const round = PERSON.map((phase): SessionEvent => {
    at += phase.seconds * 1000 * phase.pace;
    return { type: 'phase-ended', at, by: 'person' };
  });
  const debrief = PERSON.flatMap((phase): SessionEvent[] => {
    const share = shareOf(phase);
    const selfScore = Math.min(4, Math.max(0, Math.round(share * 4 + phase.gap)));
    at += 2 * MINUTE;
    return [
      { type: 'self-scored', at, phase: phase.id, selfScore },
      { type: 'points-checked', at, phase: phase.id, points: pointsOf(share) },
      { type: 'debriefed', at, phase: phase.id },
    ];
  });
  const started: SessionEvent = {
    type: 'started',
    at: startedAt,
    session,
    setup: setupOf(question),
  };
  return [started, ...round, ...debrief, { type: 'finished', at, takeaway: '' }];
}

function pointsOf(share: number): CheckedPoint[] {
  return Array.from({ length: POINTS_A_PHASE }, (_, index) => ({
    id: `point-${index + 1}`,
    text: `Point ${index + 1}`,
    level: 'mid',
    must: false,
    made: index < Math.round(share * POINTS_A_PHASE),
  }));
}

function setupOf(question: SessionSetup['question']): SessionSetup {
  return {
    question,
    framework: { id: 'build-x', title: 'Build X' },
    level: 'senior',
    role: 'swe',
    minutes: 35,
    reveal: 'end',
    notes: 'here',
    pace: 'nudge',
    seed: SEED,
    plan: PERSON.map(({ id, title, seconds }) => ({ id, title, seconds, sections: [] })),
    curveballs: [],
  };
}
