import { headingSections } from '../../blocks/sections.js';
import { asks } from '../asking.js';
import type { Page, QuestionReading, Recogniser } from '../reading.js';
import { MANUAL } from '../words.js';
import { partNamesOf } from './answer-shape.js';
import { type Candidate, type NamedSection, questionsAtDepth } from './heading-level.js';
import { isOneDesign } from './one-design.js';

/** So many headings of a manual, and nothing in it asks. */
const MANUAL_HEADINGS = 3;

/** Questions under headings of one level: those that ask, and siblings that are built like them. */
export const headings: Recogniser = {
  name: 'headings',
  find(page) {
    const sections = headingSections(page).map(({ at, to, title }): NamedSection => {
      return { at, to, title, parts: partNamesOf(page.lines, { at, to }) };
    });
    if (sections.filter(({ title }) => MANUAL.test(title.text)).length >= MANUAL_HEADINGS)
      return [];
    const levels = withoutSections(
      page,
      sections,
      [1, 2, 3, 4, 5, 6].map((depth) => questionsAtDepth(page, sections, depth)),
    );
    const best = bestOf(levels);
    const isTaken = new Array<boolean>(page.lines.length).fill(false);
    for (const { at, to } of best) isTaken.fill(true, at, to);
    const others = levels
      .flat()
      .filter(({ isOfADesign }) => isOfADesign)
      .filter(({ at, to }) => !isTaken.slice(at, to).includes(true));
    return [...best, ...others].sort((a, b) => a.at - b.at).map((one) => asReading(page, one));
  },
};

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
    asked: lines.slice(at + 1, answer),
    body: lines.slice(answer, to),
  };
}
