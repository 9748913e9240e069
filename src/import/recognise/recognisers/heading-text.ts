import { plainText } from '../../blocks/clean-title.js';
import type { Section } from '../../blocks/sections.js';
import { asks, isOfTheField } from '../asking.js';
import type { Page } from '../reading.js';

/** Lines below a heading among which the question stands, if the heading does not ask itself. */
const LONGEST_QUESTION = 8;
/** Lines from which it is told what a question is about. */
const LINES_OF_A_SUBJECT = 20;

/** Whether one of the first paragraphs right below a heading ends in asking. */
export function textAsks({ lines }: Page, { at, to }: Section): boolean {
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
export function areOfTheField(
  page: Page,
  candidates: readonly (Section & { isShaped: boolean; isOfADesign: boolean })[],
): boolean {
  const fitting = (words: number) =>
    candidates.filter(({ at, to, isShaped, isOfADesign }) => {
      const text = textOf(page, at, Math.min(to, at + LINES_OF_A_SUBJECT));
      return isShaped || isOfADesign || isOfTheField(text, words);
    }).length;
  return fitting(2) * 3 >= candidates.length || fitting(1) * 2 >= candidates.length;
}

/** Whether all that stands under one heading speaks of such systems. */
export function isOfTheFieldAlone(page: Page, { at, to }: { at: number; to: number }): boolean {
  return isOfTheField(textOf(page, at, to), 3);
}

function textOf({ lines }: Page, from: number, to: number): string {
  return lines
    .slice(from, to)
    .map(({ text }) => text)
    .join('\n');
}
