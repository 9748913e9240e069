import type { Section } from '../../blocks/sections.js';
import { asks, asksForADesign, namesADesign, namesALesson } from '../asking.js';
import type { Page } from '../reading.js';
import { APPARATUS, CONTINUED, LABELLED_QUESTION } from '../words.js';
import { countShared, isAnswerOfADesign, isWholeAnswer, type PartNames } from './answer-shape.js';
import { areOfTheField, endOfAsked, endOfParagraph, isOfTheFieldAlone } from './heading-text.js';

/** Titles of parts that an answer needs before its shape says that a question stands above it. */
const PARTS_OF_AN_ANSWER = 2;
/** So many, where most of its siblings are something else. */
const PARTS_AMONG_OTHERS = 3;
/** So many headings over text that asks are no accident. */
const FEWEST_ASKED = 5;

/** So many headings that name designs are a list of them. */
const FEWEST_NAMED = 3;

/** A heading with the names of the parts below it. */
export type NamedSection = Section & { parts: PartNames };

/** A heading that may be a question, and why. */
export type Candidate = NamedSection & {
  evidence: string[];
  /** Whether its parts are called as those of its siblings. */
  isShaped: boolean;
  /** Whether it asks for a design, or names one that is answered here. */
  isOfADesign: boolean;
  /** Behind the text below it that asks, where the heading does not; else 0. */
  endOfAsked: number;
};

/** The headings of one depth that are questions, by their words, their parts and their siblings. */
export function questionsAtDepth(
  page: Page,
  sections: readonly NamedSection[],
  depth: number,
): Candidate[] {
  const level = sections.filter(
    ({ title }) =>
      title.depth === depth && !APPARATUS.test(title.text) && !CONTINUED.test(title.text),
  );
  const candidates = candidatesOf(level, askedBelow(page, level));
  const [only, ...more] = candidates;
  if (only && more.length === 0 && !standsAlone(page, only)) return [];
  // Of a how-to or a story, some heading may ask; of a list of questions, most do.
  const isOfTheField = areOfTheField(page, candidates);
  if (isOfTheField && candidates.length * 3 >= level.length) return candidates;
  return candidates.filter(
    ({ title, isShaped, isOfADesign }) =>
      isShaped || isOfADesign || (LABELLED_QUESTION.test(title.raw) && (!more[0] || isOfTheField)),
  );
}

/**
 * Where the text that asks ends, for the sections whose headings do not; none where that is not so
 * of most of these.
 * Among many that ask, a paragraph such as "Show it with a queue." does so too.
 */
function askedBelow(page: Page, level: readonly NamedSection[]): ReadonlyMap<NamedSection, number> {
  const silent = level.filter(({ title }) => !asks(title.text));
  if (silent.length < FEWEST_ASKED) return new Map();
  const ends = silent.map((one): [NamedSection, number] => [one, endOfAsked(page, one)]);
  const asked = ends.filter(([, end]) => end > 0);
  if (asked.length < FEWEST_ASKED || asked.length * 2 < silent.length) return new Map();
  if (asked.length * 3 < silent.length * 2) return new Map(asked);
  const all = ends.map(([section, end]): [NamedSection, number] => [
    section,
    end || endOfParagraph(page, section),
  ]);
  return new Map(all.filter(([, end]) => end > 0));
}

function candidatesOf(
  level: readonly NamedSection[],
  asked: ReadonlyMap<NamedSection, number>,
): Candidate[] {
  const counts = countShared(level.map(({ parts }) => parts));
  const sharedOf = ({ parts }: NamedSection) =>
    [...parts.keys()].filter((name) => (counts.get(name) ?? 0) > 1);
  const alike = level.filter((section) => sharedOf(section).length >= PARTS_OF_AN_ANSWER);
  const named = namedDesigns(level);
  const isMostAlike = alike.length > 1 && alike.length * 2 >= level.length;
  return level.flatMap((section): Candidate[] => {
    const isLesson = !asks(section.title.text) && namesALesson(section.title.text);
    const shared = isLesson ? [] : sharedOf(section);
    const isAlike = shared.length >= (isMostAlike ? PARTS_OF_AN_ANSWER : PARTS_AMONG_OTHERS);
    const isAmongThem =
      isMostAlike && !isAlike && !isLesson && section.parts.size >= PARTS_OF_AN_ANSWER;
    const evidence = [
      ...(asks(section.title.text) ? ['its heading asks'] : []),
      ...(LABELLED_QUESTION.test(section.title.raw) ? ['its heading is labelled so'] : []),
      ...(named.has(section) ? ['its heading names a design'] : []),
      ...(isAlike ? [`parts that its siblings have too: ${shared.slice(0, 3).join(', ')}`] : []),
      ...(asked.has(section) ? ['the text below it asks, or that of most of its siblings'] : []),
      ...(isAmongThem ? [`${section.parts.size} parts among siblings of like parts`] : []),
      ...(isWholeAnswer(section.parts) && !isLesson
        ? [`${section.parts.size} parts of an answer below it`]
        : []),
    ];
    if (evidence.length === 0) return [];
    const isOfADesign = asksForADesign(section.title.text) || named.has(section);
    const end = asked.get(section) ?? 0;
    const isShaped = isAlike || isAmongThem;
    const { at, to, title, parts } = section;
    return [{ at, to, title, parts, evidence, isShaped, isOfADesign, endOfAsked: end }];
  });
}

/** The sections called after a design that is worked out in them, or as most of their siblings are. */
function namedDesigns(level: readonly NamedSection[]): ReadonlySet<NamedSection> {
  const named = level.filter(({ title }) => namesADesign(title.text));
  const isUsual = named.length >= FEWEST_NAMED && named.length * 2 >= level.length;
  return new Set(isUsual ? named : named.filter(({ parts }) => isAnswerOfADesign(parts)));
}

/** One heading that asks may be rhetoric; it counts where it asks for a design or is answered in parts. */
function standsAlone(page: Page, { at, to, title, parts, isOfADesign }: Candidate): boolean {
  const isAnswered = parts.size >= PARTS_OF_AN_ANSWER;
  // The answer of one that says that it is a question may stand beside it.
  if (LABELLED_QUESTION.test(title.raw)) {
    return isOfTheFieldAlone(page, { at, to: page.lines.length });
  }
  if (isOfADesign && isAnswered) return true;
  return (isOfADesign || isAnswered) && isOfTheFieldAlone(page, { at, to });
}
