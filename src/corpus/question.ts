/** The words of the corpus: one question, as read and checked from one Markdown file. */

export const LEVELS = ['mid', 'senior', 'staff'] as const;
export type Level = (typeof LEVELS)[number];

export const ROLES = ['swe', 'tpm'] as const;
export type Role = (typeof ROLES)[number];

export const DIFFICULTIES = ['easy', 'medium', 'hard'] as const;
export type Difficulty = (typeof DIFFICULTIES)[number];

export const PHASE_IDS = ['scope', 'architecture', 'data', 'scaling', 'delivery'] as const;
export type PhaseId = (typeof PHASE_IDS)[number];

/** What the interviewer knows and tells only when asked. */
export type BriefFact = {
  question: string;
  answer: string;
  /** Short phrases by which people ask for it; what `/ask` is matched against, beside the question. */
  askedAs: string[];
};

/** One thing a good answer says; the unit that scoring counts. */
export type KeyPoint = {
  id: string;
  text: string;
  /** The level from which the point is expected. */
  level: Level;
  /** A must counts double. */
  must: boolean;
  /**
   * The question by which an interviewer would fish for the point: the hint of a round, and what the
   * card of a missed point asks. Empty where the author gave none.
   */
  ask: string;
  listenFor: string[];
};

/** A question after the answer, with its own model answer in Markdown. */
export type FollowUp = { id: string; question: string; answer: string };

/** What the interviewer throws in once `at` (0 to 1) of the phase's time has gone. */
export type Curveball = { id: string; at: number; text: string; goodReaction: string };

/** What a question holds for one phase of the framework. */
export type QuestionPhase = {
  id: PhaseId;
  /** Markdown, as shown after the self-score; holds the failures table or the delivery parts too. */
  modelAnswer: string;
  keyPoints: KeyPoint[];
  followUps: FollowUp[];
  curveballs: Curveball[];
};

export type Decision = {
  id: string;
  decision: string;
  chosen: string;
  insteadOf: string;
  because: string;
  cost: string;
  switchWhen: string;
};

/** A quantity with the arithmetic that gives it: `100e6 / (30 * 86400)` → `39 /s`. */
export type Estimate = { id: string; quantity: string; working: string; result: string };

/** What a list of questions needs to know; read from the front matter alone. */
export type QuestionSummary = {
  id: string;
  title: string;
  difficulty: Difficulty;
  topics: string[];
  roles: Role[];
  /** The absolute path of the file. */
  file: string;
};

export type Question = QuestionSummary & {
  sources: string[];
  /** ISO date of the last review by a person. */
  reviewed: string;
  /** What the interviewer says aloud. */
  prompt: string;
  brief: BriefFact[];
  /** The whole design as said in sixty seconds. */
  inAMinute: string;
  phases: QuestionPhase[];
  decisions: Decision[];
  estimates: Estimate[];
  /** What each level adds, Markdown. */
  levelBars: Partial<Record<Level, string>>;
};
