import { plainText } from '../../blocks/clean-title.js';
import type { Line } from '../../blocks/lines.js';
import type { Section } from '../../blocks/sections.js';
import { asks, isOfTheField } from '../asking.js';
import type { Page } from '../reading.js';

/** Paragraphs right below a heading among which the question stands, if the heading does not ask itself. */
const MOST_PARAGRAPHS = 3;
/** Lines in which they stand. */
const LONGEST_QUESTION = 12;
/** Lines from which it is told what a question is about. */
const LINES_OF_A_SUBJECT = 20;
/** A page that says so itself need not prove it in each paragraph. */
const OF_INTERVIEWS = /\binterviews?\b|\bquestions?\b|\bquiz\b/i;
/** How the text of a question begins that has no question mark. */
const TELLS_TO_ANSWER =
  /^(?:explain|describe|discuss|compare|tell (?:me|us)|walk (?:me|us) through|design (?:an?|the)|suppose|imagine)\b/i;

/**
 * Where what is asked below a heading ends: behind the last of its first paragraphs that ends in a
 * question, or tells to answer. 0 where none does, or where the text is parted by more titles.
 */
export function endOfAsked({ lines }: Page, { at, to }: Section): number {
  const limit = Math.min(to, at + 1 + LONGEST_QUESTION);
  let end = 0;
  let from = at + 1;
  for (let paragraphs = 0; from < limit && paragraphs < MOST_PARAGRAPHS; paragraphs += 1) {
    while (from < limit && lines[from]?.kind === 'blank') from += 1;
    let behind = from;
    while (behind < limit && isProse(lines[behind])) behind += 1;
    if (behind === from) break;
    if (endsInAsking(lines.slice(from, behind))) end = behind;
    from = behind;
  }
  const titles = lines.slice(at + 1, to).filter(({ title }) => title).length;
  return titles > MOST_TITLES ? 0 : end;
}

/** Where the first paragraph below a heading ends; 0 where something else stands there. */
export function endOfParagraph({ lines }: Page, { at, to }: Section): number {
  let from = at + 1;
  while (from < to && lines[from]?.kind === 'blank') from += 1;
  let behind = from;
  while (behind < to && isProse(lines[behind])) behind += 1;
  return behind === from ? 0 : behind;
}

/** A label over the answer, and one over what is asked then. */
const MOST_TITLES = 2;

/** Text, and not a fold or a picture, which begin with a tag. */
function isProse(line: Line | undefined): boolean {
  return line?.kind === 'text' && !/^\s*<(?!br\b)/i.test(line.text);
}

function endsInAsking(lines: readonly Line[]): boolean {
  const text = lines
    .map((line) => plainText(line.text))
    .filter((one) => one !== '')
    .join(' ');
  const last = text.split(/(?<=[.!:?])\s+/).at(-1) ?? '';
  return TELLS_TO_ANSWER.test(text) || (/\?["”’)]*$/.test(last) && asks(last));
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
  const isAnnounced = OF_INTERVIEWS.test(page.title ?? '');
  return (
    fitting(2) * 3 >= candidates.length || fitting(1) * (isAnnounced ? 4 : 2) >= candidates.length
  );
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
