import type { PhaseId, Role } from './question.js';

/** A step inside a phase; `minutes` is null where the framework says "as time allows". */
export type Section = { id: string; title: string; minutes: number | null; covers: string[] };

export type FrameworkPhase = {
  id: PhaseId;
  title: string;
  sections: Section[];
  /** What each self-score, 0 to 4, means for this phase. */
  anchors: [string, string, string, string, string];
};

/** The phases of a round with their minute budgets, as read from one Markdown file. */
export type Framework = {
  id: string;
  title: string;
  role: Role;
  /** Minutes of the round as the framework was written: the sum of its fixed sections. */
  minutes: number;
  introduction: string;
  openingStatement: string;
  phases: FrameworkPhase[];
  pitfalls: string[];
  /** Questions about the approach itself, asked in drills. */
  followUps: { id: string; question: string; answer: string }[];
  sources: string[];
  file: string;
};
