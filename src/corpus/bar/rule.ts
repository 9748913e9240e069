import type { Position } from '../diagnostic.js';
import { type Layout, type Part, partOf } from '../outline.js';
import type { PhaseId, Question } from '../question.js';
import { PHASE_TITLES, phasePart } from '../question-format.js';
import type { Vocabulary } from '../vocabulary.js';

/** A question under the bar, with what the rules need beside it. */
export type Candidate = {
  question: Question;
  layout: Layout;
  /** The names of the corpus's topics; undefined where it has no list, and any name will do. */
  topics: readonly string[] | undefined;
  vocabulary: Vocabulary;
};

/** Where a question misses the bar. */
export type Shortfall = { rule: string; at: Position; message: string; wayOut: string };

/** One thing that a question which ships must have; yields each place that lacks it. */
export type Rule = (candidate: Candidate) => Iterable<Shortfall>;

/** The top of the file, for what is missing as a whole. */
export const TOP: Position = { line: 1, column: 1 };

/** The phases that every question answers; delivery comes on top for TPMs. */
export const DESIGN_PHASES: readonly PhaseId[] = ['scope', 'architecture', 'data', 'scaling'];

/** Where a thing of the question stands. */
export function placeOf(thing: object, { layout }: Candidate): Position {
  return layout.places.get(thing) ?? TOP;
}

/** Where to point for a heading, or at the top of the file where it is missing. */
export function headingPlace(title: string, { layout }: Candidate): Position {
  return partOf(layout.root, title) ?? TOP;
}

/** Whether a section is there; where it is not, `missing-part` has said so, and its figures add nothing. */
export function hasSection(title: string, { layout }: Candidate): boolean {
  return partOf(layout.root, title) !== undefined;
}

/** The same for a part of a phase, such as `Key points`. */
export function hasPhasePart(id: PhaseId, title: string, { layout }: Candidate): boolean {
  return phasePart(layout, id, title) !== undefined;
}

/** Where to point for a phase. */
export function phasePlace(id: PhaseId, candidate: Candidate): Position {
  return headingPlace(PHASE_TITLES[id], candidate);
}

/** Where the text of a part begins, past the blank lines below its heading. */
export function textPlace(part: Part): Position {
  const blank = /^(?:[ \t]*\n)*/.exec(part.text)?.[0] ?? '';
  return { line: part.textLine + blank.split('\n').length - 1, column: 1 };
}

/** A number of things with its bounds, in words: `the prompt has` 71 `words`, at most 60. */
export type Figure = {
  rule: string;
  at: Position;
  what: string;
  count: number;
  unit: string;
  least?: number;
  most?: number;
  wayOut: string;
};

/** A shortfall where a figure lies outside its bounds. */
export function* within(figure: Figure): Iterable<Shortfall> {
  const {
    rule,
    at,
    what,
    count,
    unit,
    least = 0,
    most = Number.POSITIVE_INFINITY,
    wayOut,
  } = figure;
  if (count >= least && count <= most) return;
  yield { rule, at, message: `${what} ${digits(count)} ${unit}; ${barOf(least, most)}`, wayOut };
}

function barOf(least: number, most: number): string {
  if (most === Number.POSITIVE_INFINITY) return `the bar is at least ${digits(least)}`;
  if (least === 0) return `the bar is at most ${digits(most)}`;
  return `the bar is ${digits(least)} to ${digits(most)}`;
}

function digits(value: number): string {
  return value.toLocaleString('en-GB');
}
