import { asks, asksForADesign, isOfTheField } from '../asking.js';
import type { Page, QuestionReading, Recogniser } from '../reading.js';
import { headingSections, type Section, titlesWithin } from '../sections.js';
import { ANSWER_LABEL, APPARATUS, ASKED_LABEL, MANUAL, PHASE_WORDS } from '../words.js';

/** Titles of parts that an answer needs before its shape alone says that a question stands above it. */
const PARTS_OF_AN_ANSWER = 2;
const PARTS_OF_A_LONE_ANSWER = 3;

type Candidate = Section & { evidence: string[] };

/** Questions under headings of one level: those that ask, and siblings that are built like them. */
export const headings: Recogniser = {
  name: 'headings',
  find(page) {
    const sections = headingSections(page);
    if (sections.filter(({ title }) => MANUAL.test(title.text)).length >= 3) return [];
    const levels = [1, 2, 3, 4, 5, 6].map((depth) => atDepth(page, sections, depth));
    const best = levels.reduce((most, level) => (level.length > most.length ? level : most), []);
    const others = levels
      .flat()
      .filter(({ title }) => asksForADesign(title.text))
      .filter((one) => best.every((other) => one.to <= other.at || one.at >= other.to));
    return [...best, ...others].sort((a, b) => a.at - b.at).map((one) => asReading(page, one));
  },
};

function atDepth(page: Page, sections: readonly Section[], depth: number): Candidate[] {
  const level = sections.filter(
    ({ title }) => title.depth === depth && !APPARATUS.test(title.text) && !isContinued(title.text),
  );
  const shaped = level.filter((section) => partsOf(page, section) >= PARTS_OF_AN_ANSWER);
  const candidates = level.flatMap((section): Candidate[] => {
    const evidence = evidenceFor(page, section, shaped.length);
    return evidence.length > 0 ? [{ ...section, evidence }] : [];
  });
  const [only, ...more] = candidates;
  if (only && more.length === 0 && !standsAlone(page, only)) return [];
  // Of a how-to or a story, some heading may ask; of a list of questions, most do.
  return candidates.length * 3 >= level.length ? candidates : candidates.filter(isPlain);
}

function isPlain({ title }: Section): boolean {
  return asksForADesign(title.text);
}

function evidenceFor(page: Page, section: Section, shaped: number): string[] {
  const { text } = section.title;
  const evidence: string[] = [];
  if (asks(text)) evidence.push('its heading asks');
  const parts = partsOf(page, section);
  if (parts >= PARTS_OF_AN_ANSWER && shaped > 1) {
    evidence.push(`${parts} parts of an answer below it, as below ${shaped - 1} of its siblings`);
  } else if (parts >= PARTS_OF_A_LONE_ANSWER) {
    evidence.push(`${parts} parts of an answer below it`);
  }
  return evidence;
}

/** One heading that asks may be rhetoric; it counts where it asks for a design or is answered in parts. */
function standsAlone(page: Page, section: Section): boolean {
  const text = page.lines
    .slice(section.at, section.to)
    .map((line) => line.text)
    .join('\n');
  const isAnswered = partsOf(page, section) >= PARTS_OF_AN_ANSWER;
  if (asksForADesign(section.title.text) && isAnswered) return true;
  return (asksForADesign(section.title.text) || isAnswered) && isOfTheField(text, 3);
}

/** How many different kinds of parts of an answer the titles inside a section name. */
function partsOf(page: Page, { at, to }: Section): number {
  const kinds = new Set(
    titlesWithin(page.lines, at + 1, to).flatMap(({ text }) => {
      if (asks(text) && text.includes('?')) return [];
      if (ASKED_LABEL.test(text)) return 'asked';
      if (ANSWER_LABEL.test(text)) return 'answer';
      const found = Object.entries(PHASE_WORDS).find(([, words]) => words.test(text));
      return found ? `${found[0]} ${text.toLowerCase()}` : [];
    }),
  );
  return kinds.size;
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
