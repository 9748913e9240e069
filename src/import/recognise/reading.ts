import type { Line } from '../blocks/lines.js';

/** A document ready to be read: its lines, which of them are taken, and its title if it has one. */
export type Page = {
  file: string;
  lines: readonly Line[];
  title: string | undefined;
  /** The title that the front matter gives. */
  headerTitle: string | undefined;
  /** Whether the line of this index has found no place yet. */
  isFree(index: number): boolean;
};

type Span = {
  /** Index of the first line, and of the line behind the last. */
  from: number;
  to: number;
  /** Why this was read so, in words for people. */
  evidence: string[];
};

/** What a recogniser found: lines of the page that belong together, and as what. */
export type Reading = QuestionReading | FrameworkReading | ContinuationReading;

export type QuestionReading = Span & {
  kind: 'question';
  title: string;
  /** What the interviewer says beyond the title, where it is told from the answer. */
  asked?: readonly Line[];
  /** The lines of what is asked and answered, with labels such as `A:` taken off. */
  body: readonly Line[];
};

export type FrameworkReading = Span & {
  kind: 'framework';
  title: string;
  /** Minutes, null for "as time allows". */
  phases: { title: string; minutes: number | null; body: readonly Line[] }[];
  introduction: readonly Line[];
};

/** The rest of a question that began in another file; the title where it says it. */
export type ContinuationReading = Span & {
  kind: 'continuation';
  title: string | undefined;
  body: readonly Line[];
};

/** One way of writing questions down; new ones are added to the list in `recognise.ts`. */
export type Recogniser = { name: string; find(page: Page): Reading[] };
