import { plainText } from '../../blocks/clean-title.js';
import { headingSections, type Section } from '../../blocks/sections.js';
import { asks, asksForADesign, isOfTheField } from '../asking.js';
import type { Page, QuestionReading, Recogniser } from '../reading.js';
import { APPARATUS, MANUAL } from '../words.js';
import { countShared, isWholeAnswer, type PartNames, partNamesOf } from './answer-shape.js';

/** Titles of parts that an answer needs before its shape says that a question stands above it. */
const PARTS_OF_AN_ANSWER = 2;
/** So many, where most of its siblings are something else. */
const PARTS_AMONG_OTHERS = 3;
/** So many headings over text that asks are no accident. */
const FEWEST_ASKED = 5;
/** Lines below a heading among which the question stands, if the heading does not ask itself. */
const LONGEST_QUESTION = 8;
/** Lines from which it is told what a question is about. */
const LINES_OF_A_SUBJECT = 20;
/** So many headings of a manual, and nothing in it asks. */
const MANUAL_HEADINGS = 3;

type Named = Section & { parts: PartNames };
type Candidate = Named & {
  evidence: string[];
  /** Whether its parts are called as those of its siblings. */
  isShaped: boolean;
};

/** Questions under headings of one level: those that ask, and siblings that are built like them. */
export const headings: Recogniser = {
  name: 'headings',
  find(page) {
    const sections = headingSections(page).map((section) => ({
      ...section,
      parts: partNamesOf(page.lines, section),
    }));
    if (sections.filter(({ title }) => MANUAL.test(title.text)).length >= MANUAL_HEADINGS)
      return [];
    const levels = [1, 2, 3, 4, 5, 6].map((depth) => atDepth(page, sections, depth));
    const best = bestOf(levels);
    const isTaken = new Array<boolean>(page.lines.length).fill(false);
    for (const { at, to } of best) isTaken.fill(true, at, to);
    const others = levels
      .flat()
      .filter(({ title }) => asksForADesign(title.text))
      .filter(({ at, to }) => !isTaken.slice(at, to).includes(true));
    return [...best, ...others].sort((a, b) => a.at - b.at).map((one) => asReading(page, one));
  },
};

/** The level with the most questions; but what stands below a heading that asks is its answer. */
function bestOf(levels: readonly Candidate[][]): Candidate[] {
  const ranked = [...levels].sort((a, b) => b.length - a.length);
  return (
    ranked.find((level) => {
      const above = levels.slice(0, (level[0]?.title.depth ?? 1) - 1).flat();
      const isAnswer = (one: Candidate) =>
        !asks(one.title.text) && above.some(({ at, to }) => at < one.at && one.to <= to);
      return level.filter(isAnswer).length * 2 <= level.length;
    }) ?? []
  );
}

function atDepth(page: Page, sections: readonly Named[], depth: number): Candidate[] {
  const level = sections.filter(
    ({ title }) => title.depth === depth && !APPARATUS.test(title.text) && !isContinued(title.text),
  );
  const shared = countShared(level.map(({ parts }) => parts));
  const sharedBy = ({ parts }: Named) =>
    [...parts.keys()].filter((name) => (shared.get(name) ?? 0) > 1);
  const alike = level.filter((section) => sharedBy(section).length >= PARTS_OF_AN_ANSWER);
  const isMostAlike = alike.length > 1 && alike.length * 2 >= level.length;
  const underText = level.filter((section) => textAsks(page, section));
  const isMostAsked = underText.length >= FEWEST_ASKED && underText.length * 2 >= level.length;
  const asked = new Set(isMostAsked ? underText : []);
  const candidates = level.flatMap((section): Candidate[] => {
    const own = sharedBy(section);
    const isShaped = own.length >= (isMostAlike ? PARTS_OF_AN_ANSWER : PARTS_AMONG_OTHERS);
    const isAmongThem = isMostAlike && !isShaped && section.parts.size >= PARTS_OF_AN_ANSWER;
    const evidence = [
      ...(asks(section.title.text) ? ['its heading asks'] : []),
      ...(isShaped ? [`parts that its siblings have too: ${own.slice(0, 3).join(', ')}`] : []),
      ...(asked.has(section) ? ['the text below it asks, as below most of its siblings'] : []),
      ...(isAmongThem ? [`${section.parts.size} parts among siblings of like parts`] : []),
      ...(isWholeAnswer(section.parts)
        ? [`${section.parts.size} parts of an answer below it`]
        : []),
    ];
    return evidence.length > 0 ? [{ ...section, evidence, isShaped: isShaped || isAmongThem }] : [];
  });
  const [only, ...more] = candidates;
  if (only && more.length === 0 && !standsAlone(page, only)) return [];
  // Of a how-to or a story, some heading may ask; of a list of questions, most do.
  return candidates.length * 3 >= level.length && areOfTheField(page, candidates)
    ? candidates
    : candidates.filter(({ title, isShaped }) => isShaped || asksForADesign(title.text));
}

/** Whether one of the first paragraphs right below a heading ends in asking. */
function textAsks({ lines }: Page, { at, to }: Section): boolean {
  for (const { kind, text, title } of lines.slice(
    at + 1,
    Math.min(to, at + 1 + LONGEST_QUESTION),
  )) {
    if (title) return false;
    const isProse = kind === 'text' && !text.trimStart().startsWith('<');
    const sentences = isProse ? plainText(text).split(/[.!:]\s/) : [];
    if (sentences.some(asks)) return true;
  }
  return false;
}

/** Whether headings that ask do so about such systems, and not about the document they stand in. */
function areOfTheField(page: Page, candidates: readonly Candidate[]): boolean {
  const fitting = (words: number) =>
    candidates.filter(({ at, to, title, isShaped }) => {
      const text = page.lines.slice(at, Math.min(to, at + LINES_OF_A_SUBJECT));
      const all = text.map((line) => line.text).join('\n');
      return isShaped || asksForADesign(title.text) || isOfTheField(all, words);
    }).length;
  return fitting(2) * 3 >= candidates.length || fitting(1) * 2 >= candidates.length;
}

/** One heading that asks may be rhetoric; it counts where it asks for a design or is answered in parts. */
function standsAlone(page: Page, { at, to, title, parts }: Named): boolean {
  const text = page.lines.slice(at, to).map((line) => line.text);
  const isAnswered = parts.size >= PARTS_OF_AN_ANSWER;
  if (asksForADesign(title.text) && isAnswered) return true;
  return (asksForADesign(title.text) || isAnswered) && isOfTheField(text.join('\n'), 3);
}

export function isContinued(title: string): boolean {
  return /\((?:continued|cont\.?|cont'd|contd\.?)\)\s*$/i.test(title);
}

function asReading(page: Page, { at, to, title, evidence }: Candidate): QuestionReading {
  return {
    kind: 'question',
    title: title.text,
    from: at,
    to,
    evidence: [...evidence, `a heading of level ${title.depth}`],
    body: page.lines.slice(at + 1, to),
  };
}
