import type { Line } from '../../blocks/lines.js';
import { headingSections } from '../../blocks/sections.js';
import { asks } from '../asking.js';
import type { Page, QuestionReading, Recogniser } from '../reading.js';
import { APPARATUS, LABELLED_QUESTION, MANUAL, OF_A_README, RELEASE } from '../words.js';
import { isAnswerOfADesign, partNamesAmong, partNamesOf } from './answer-shape.js';
import { type Candidate, type NamedSection, questionsAtDepth } from './heading-level.js';
import { isOneDesign } from './one-design.js';

/** So many headings of a manual, and nothing in it asks. */
const MANUAL_HEADINGS = 3;

/** Parts of an answer beside a heading that says itself that it is the question. */
const PARTS_BESIDE = 2;

/** Questions under headings of one level: those that ask, and siblings that are built like them. */
export const headings: Recogniser = {
  name: 'headings',
  find(page) {
    const sections = headingSections(page).map(({ at, to, title }): NamedSection => {
      return { at, to, title, parts: partNamesOf(page.lines, { at, to }) };
    });
    if (sections.filter(isOfAManual).length >= MANUAL_HEADINGS) return [];
    const isReadme = sections.some(({ title }) => OF_A_README.test(title.text));
    const candidates = [1, 2, 3, 4, 5, 6].map((depth) =>
      questionsAtDepth(page, sections, depth).filter((one) => !isReadme || !isOnlyWhole(one)),
    );
    const levels = withoutSections(page, sections, candidates);
    const best = bestOf(levels);
    const isTaken = new Array<boolean>(page.lines.length).fill(false);
    for (const { at, to } of best) isTaken.fill(true, at, to);
    const others = levels
      .flat()
      .filter(({ isOfADesign }) => isOfADesign)
      .filter(({ at, to }) => !isTaken.slice(at, to).includes(true));
    const all = [...best, ...others].sort((a, b) => a.at - b.at);
    const [only, ...more] = all;
    const found = only && more.length === 0 ? [withSiblings(only, sections)] : all;
    return found.map((one) => asReading(page, one));
  },
};

function isOfAManual({ title }: NamedSection): boolean {
  return MANUAL.test(title.text) || RELEASE.test(title.raw.trim());
}

/** Whether nothing but its parts says that a question stands there. */
function isOnlyWhole({ title, isShaped, isOfADesign, endOfAsked }: Candidate): boolean {
  return !isShaped && !isOfADesign && endOfAsked === 0 && !asks(title.text);
}

/**
 * The one question of a page, whose answer may stand beside it: `## Question: …`, then
 * `## Architecture`. It ends with the heading above it, or where the apparatus begins.
 */
function withSiblings(only: Candidate, sections: readonly NamedSection[]): Candidate {
  const { depth, raw } = only.title;
  const isLabelled = LABELLED_QUESTION.test(raw);
  if (!only.isOfADesign && !isLabelled) return only;
  const behind = sections.filter(({ at }) => at >= only.to);
  const end = behind.findIndex(
    ({ title }) => title.depth < depth || (title.depth === depth && APPARATUS.test(title.text)),
  );
  const siblings = behind
    .slice(0, end === -1 ? behind.length : end)
    .filter(({ title }) => title.depth === depth);
  const last = siblings.at(-1);
  const names = partNamesAmong(siblings);
  const isAnswer = isLabelled ? names.size >= PARTS_BESIDE : isAnswerOfADesign(names);
  if (!last || !isAnswer) return only;
  return { ...only, to: last.to, evidence: [...only.evidence, 'its answer beside it'] };
}

/** What asks inside one design that is worked out is a section of it: "Why no foreign key?". */
function withoutSections(
  page: Page,
  sections: readonly NamedSection[],
  levels: readonly Candidate[][],
): Candidate[][] {
  const candidates = levels.flat().sort((a, b) => a.at - b.at);
  const isInside = new Array<boolean>(page.lines.length).fill(false);
  for (const design of candidates) {
    if (isInside[design.at] || !isOneDesign(design, sections, candidates)) continue;
    isInside.fill(true, design.at + 1, design.to);
  }
  return levels.map((level) => level.filter(({ at }) => !isInside[at]));
}

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

const NOTHING: readonly Line[] = [];

function asReading(
  { lines }: Page,
  { at, to, title, evidence, endOfAsked }: Candidate,
): QuestionReading {
  const answer = Math.max(at + 1, endOfAsked);
  return {
    kind: 'question',
    title: title.text,
    from: at,
    to,
    evidence: [...evidence, `a heading of level ${title.depth}`],
    asked: answer === at + 1 ? NOTHING : lines.slice(at + 1, answer),
    body: lines.slice(answer, to),
  };
}
