import type { PhaseId } from '../../../corpus/question.js';
import type { Line, Title } from '../../blocks/lines.js';
import { type Section, titlesWithin } from '../../blocks/sections.js';
import { ANSWER_LABEL, ASKED_LABEL, PHASE_WORDS } from '../words.js';

/** The names of the parts of an answer below a heading, and what kind of part each is. */
export type PartNames = ReadonlyMap<string, PhaseId | 'asked' | 'answer'>;

/** Kinds of parts that say alone, without siblings, that a whole answer stands there. */
const KINDS_OF_A_WHOLE = 3;
/** So many where the title names the design. */
const KINDS_OF_A_DESIGN = 2;
const BEGINS_AN_ANSWER = /\b(?:requirements?|use ?cases?|scope|assumptions?|clarif\w*|scenario)\b/i;
const PHASES = Object.entries(PHASE_WORDS).map(([id, words]) => ({ id: id as PhaseId, words }));

/** One for all headings with nothing below: a list of questions has thousands. */
const NO_PARTS: PartNames = new Map();

/** The parts that the headings of some sections name. */
export function partNamesAmong(sections: readonly Section[]): PartNames {
  const named = sections.flatMap(({ title }): [string, PhaseId | 'asked' | 'answer'][] => {
    const kind = kindOf(title.text);
    return kind === undefined ? [] : [[title.text.toLowerCase(), kind]];
  });
  return new Map(named);
}

/** The parts directly below a heading. */
export function partNamesOf(
  lines: readonly Line[],
  { at, to }: Pick<Section, 'at' | 'to'>,
): PartNames {
  const titles = titlesWithin(lines, at + 1, to);
  if (titles.length === 0 || isLesson(titles)) return NO_PARTS;
  const names = new Map<string, PhaseId | 'asked' | 'answer'>();
  let above = 7;
  for (const { text, depth } of titles) {
    // What stands below one of its headings is a part of that.
    if (depth > above) continue;
    above = Math.min(above, depth);
    const kind = kindOf(text);
    if (kind !== undefined) names.set(text.toLowerCase(), kind);
  }
  return names;
}

/** So many parts of a lesson, and it is one, whatever parts of an answer it has. */
const PARTS_OF_A_LESSON = 2;
const OF_A_LESSON =
  /^(?:advantages?|disadvantages?|benefits|drawbacks|pros|cons|pros and cons|examples?|types?|types of .*|how (?:it|they|does it) works?|when (?:not )?to use(?: it)?|what (?:is|are) .*|why use .*|key takeaways?|further reading)$/i;

/** Whether the titles directly below a heading are those of a lesson: advantages, examples, types. */
function isLesson(titles: readonly Title[]): boolean {
  const depth = titles.reduce((least, title) => Math.min(least, title.depth), 7);
  const own = titles.filter((title) => title.depth === depth);
  return own.filter(({ text }) => OF_A_LESSON.test(text)).length >= PARTS_OF_A_LESSON;
}

function kindOf(text: string): PhaseId | 'asked' | 'answer' | undefined {
  if (text.includes('?')) return undefined;
  if (ASKED_LABEL.test(text)) return 'asked';
  if (ANSWER_LABEL.test(text)) return 'answer';
  return PHASES.find(({ words }) => words.test(text))?.id;
}

/** Under how many of the siblings a part of each name stands. */
export function countShared(siblings: readonly PartNames[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of siblings.flatMap((names) => [...names.keys()])) {
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}

/** Whether the parts make a whole answer: from what is required to what breaks, of several kinds. */
export function isWholeAnswer(parts: PartNames): boolean {
  return kindsOf(parts) >= KINDS_OF_A_WHOLE && beginsAnAnswer(parts);
}

/** Whether the parts make an answer below a title that says already what is to be designed. */
export function isAnswerOfADesign(parts: PartNames): boolean {
  const kinds = kindsOf(parts);
  return kinds >= KINDS_OF_A_WHOLE || (kinds >= KINDS_OF_A_DESIGN && beginsAnAnswer(parts));
}

function kindsOf(parts: PartNames): number {
  return new Set(parts.values()).size;
}

function beginsAnAnswer(parts: PartNames): boolean {
  return [...parts.keys()].some((name) => BEGINS_AN_ANSWER.test(name));
}
