import type { Curveball, Difficulty, Level, PhaseId, Role } from '../corpus/question.js';

export const REVEAL_MODES = ['phase', 'end'] as const;
export type RevealMode = (typeof REVEAL_MODES)[number];

export const NOTES_MODES = ['here', 'editor', 'paper'] as const;
export type NotesMode = (typeof NOTES_MODES)[number];

export const PACES = ['nudge', 'strict'] as const;
export type Pace = (typeof PACES)[number];

/** The time plan of a round: what the framework gives to each phase at the chosen length. */
export type PlannedPhase = {
  id: PhaseId;
  title: string;
  /** Whole seconds; the sum of the sections'. */
  seconds: number;
  sections: { title: string; seconds: number }[];
};

/** A curveball as it will be thrown in this session; `at` is the share (0 to 1) of its phase's plan. */
export type PlannedCurveball = Curveball & { phase: PhaseId };

/** All that was settled before the clock started; kept whole, so a session outlives its corpus. */
export type SessionSetup = {
  question: { id: string; title: string; topics: string[]; difficulty: Difficulty };
  framework: { id: string; title: string };
  level: Level;
  role: Role;
  minutes: number;
  reveal: RevealMode;
  notes: NotesMode;
  pace: Pace;
  seed: number;
  plan: PlannedPhase[];
  curveballs: PlannedCurveball[];
};

/** A key point as it was ticked or left open at the debrief. */
export type CheckedPoint = {
  id: string;
  text: string;
  level: Level;
  must: boolean;
  made: boolean;
  /** The note that showed the point before the person was asked, if one did. */
  evidence?: string;
};

export const NUDGES = ['half', 'minute', 'zero'] as const;
export type Nudge = (typeof NUDGES)[number];

/** How a follow-up went: answered in the person's words, looked at, or passed over. */
export type FollowUpOutcome = 'answered' | 'shown' | 'skipped';

/**
 * Everything that can happen in a session. `at` is milliseconds since the epoch. The log on disk is
 * the list of these, in order, so replaying them gives the session back.
 */
export type SessionEvent = { at: number } & (
  | { type: 'started'; session: string; setup: SessionSetup }
  | { type: 'noted'; text: string }
  | { type: 'note-undone' }
  /** `note` is the number of the note, from 1, as `/notes` shows it. */
  | { type: 'note-edited'; note: number; text: string }
  | { type: 'asked'; question: string; answer: string; known: boolean }
  | { type: 'hinted'; point: string; text: string }
  | { type: 'curveball-thrown'; curveball: string; text: string }
  | { type: 'nudged'; nudge: Nudge }
  /** The clock jumped: the machine slept or its time was changed. Time counts until `from` only. */
  | { type: 'gap'; from: number }
  | { type: 'paused' }
  /** `aliveUntil` is when the session was last seen running, where it was cut off without a pause. */
  | { type: 'resumed'; aliveUntil?: number }
  | { type: 'phase-ended'; by: 'person' | 'clock' }
  /** The person goes straight to the debrief; phases not begun stay unreached. */
  | { type: 'round-ended' }
  /** `selfScore` is 0 to 4. */
  | { type: 'self-scored'; phase: PhaseId; selfScore: number }
  | { type: 'points-checked'; phase: PhaseId; points: CheckedPoint[] }
  | { type: 'answer-shown'; phase: PhaseId }
  | {
      type: 'followed-up';
      phase: PhaseId;
      followUp: string;
      question: string;
      answer: string;
      outcome: FollowUpOutcome;
    }
  | { type: 'debriefed'; phase: PhaseId }
  | { type: 'finished'; takeaway: string }
);

export type SessionEventType = SessionEvent['type'];
export type EventOf<Type extends SessionEventType> = Extract<SessionEvent, { type: Type }>;
