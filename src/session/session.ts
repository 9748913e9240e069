import type { PhaseId } from '../corpus/question.js';
import type { CheckedPoint, EventOf, FollowUpOutcome, Nudge, SessionSetup } from './event.js';

/** One line that the person typed. Clock times are milliseconds of counted practice. */
export type Note = {
  /** Counted from 1 over the session; a number is never used twice. */
  number: number;
  phase: PhaseId;
  /** Time used in the round when it was written. */
  roundTime: number;
  text: string;
};

/** What the interviewer and the person said beside the notes, for the timeline. */
export type Remark = { phase: PhaseId; roundTime: number } & (
  | { kind: 'asked'; question: string; answer: string; known: boolean }
  | { kind: 'hint'; point: string; text: string }
  | { kind: 'curveball'; curveball: string; text: string }
);

export type AnsweredFollowUp = {
  id: string;
  question: string;
  answer: string;
  outcome: FollowUpOutcome;
};

/** One phase of the session: how its time went and what its debrief said. */
export type SessionPhase = {
  id: PhaseId;
  title: string;
  /** Milliseconds that count as practice, overtime included. */
  used: number;
  /** The phase was begun. */
  reached: boolean;
  nudges: Nudge[];
  /** 0 to 4. */
  selfScore?: number;
  points?: CheckedPoint[];
  answerShown: boolean;
  followUps: AnsweredFollowUp[];
  debriefed: boolean;
};

/** Where the session stands; `phase` is an index into `phases`. */
export type Stage =
  | { name: 'round'; phase: number }
  | { name: 'debrief'; phase: number }
  | { name: 'take-away' }
  | { name: 'done' };

export type Session = {
  id: string;
  setup: SessionSetup;
  startedAt: number;
  finishedAt?: number;
  stage: Stage;
  /** The clock counts. */
  running: boolean;
  /** The time up to which practice has been counted, milliseconds since the epoch. */
  countedUntil: number;
  /** No phase follows: the person ended the round early, or its last phase is over. */
  roundOver: boolean;
  phases: SessionPhase[];
  notes: Note[];
  lastNoteNumber: number;
  remarks: Remark[];
  takeaway?: string;
};

/** The session as it is when its clock starts. */
export function startSession(event: EventOf<'started'>): Session {
  return {
    id: event.session,
    setup: event.setup,
    startedAt: event.at,
    stage: { name: 'round', phase: 0 },
    running: true,
    countedUntil: event.at,
    roundOver: false,
    phases: event.setup.plan.map((planned, index) => ({
      id: planned.id,
      title: planned.title,
      used: 0,
      reached: index === 0,
      nudges: [],
      answerShown: false,
      followUps: [],
      debriefed: false,
    })),
    notes: [],
    lastNoteNumber: 0,
    remarks: [],
  };
}

/** The phase whose clock counts or stands, or undefined outside the round. */
export function currentPhase(session: Session): SessionPhase | undefined {
  return session.stage.name === 'round' ? session.phases[session.stage.phase] : undefined;
}

/** Milliseconds of counted practice in all phases together. */
export function roundTime(session: Session): number {
  return session.phases.reduce((sum, phase) => sum + phase.used, 0);
}
