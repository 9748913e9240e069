import { cleanTitle, linksIn } from '../../blocks/clean-title.js';
import { classify, type Line } from '../../blocks/lines.js';
import { titlesOver } from '../../blocks/sections.js';
import { asksAboutTheDocument, isOfTheField } from '../asking.js';
import type { Page, QuestionReading, Recogniser } from '../reading.js';

const ASKED =
  /^\s{0,3}(?:[-*+]\s+)?(?:\*\*|__|_|\*)?(?:Q|Question)(?:\s?#)?\s?\d{0,4}\s?(?:\*\*|__)?[:.)](?:\*\*|__|_|\*)?\s*(\S.*)$/i;
/** The answer's label, with the mark of a quote where it stands in one. */
const ANSWERED =
  /^(\s{0,3}(?:>\s?)?(?:[-*+]\s+)?)(?:\*\*|__|_|\*)?(?:A|Ans|Answer)(?:\s?#)?\s?\d{0,4}\s?(?:\*\*|__)?[:.)](?:\*\*|__|_|\*)?\s*(.*)$/i;
/** A question all in bold, before an answer that goes on in the same line. */
const BOLD_AND_MORE = /^(.{8,400}?)(?:\*\*|__)\s+([^\s*_].*)$/;
/** A question and its answer in one line. */
const PAIR_IN_A_LINE = /^(.{8,400}?[?.])(?:\*\*|__)?\s+((?:\*\*|__)?A(?:nswer)?\s?:.*)$/;
const QUOTED = /^\s{0,3}>/;
const QUOTE_MARK = /^\s{0,3}>\s?/;
const BEGINS_BOLD = /^\s{0,3}(?:[-*+]\s+)?(?:\*\*|__)(?!Q(?:uestion)?\s?\d*\s?:?(?:\*\*|__))/i;

/** Pairs of `Q:` and `A:`. */
export const questionAnswer: Recogniser = {
  name: 'Q: and A:',
  find(page) {
    const { lines, isFree } = page;
    const isText = (index: number) =>
      isFree(index) && ['text', 'item', 'title'].includes(lines[index]?.kind ?? '');
    const starts = lines.flatMap(({ text }, index) =>
      isText(index) && ASKED.test(text) ? [index] : [],
    );
    const answers = lines.filter(({ text }, index) => isText(index) && ANSWERED.test(text)).length;
    if (starts.length === 0 || (answers === 0 && starts.length < 2)) return [];
    if (!areOfTheField(lines, starts)) return [];
    const over = titlesOver(lines, DEEPEST_HEADING);
    return starts
      .map((from, order) => pairAt(page, from, starts[order + 1] ?? lines.length))
      .filter(({ title, from }) => title !== '' && !asksAboutTheDocument(title, over[from] ?? ''));
  },
};

/** Whether at least a third is asked about such systems; a FAQ of a project asks about the project. */
function areOfTheField(lines: readonly Line[], starts: readonly number[]): boolean {
  const fitting = starts.filter((from, order) => {
    const to = Math.min(starts[order + 1] ?? lines.length, from + 12);
    const text = lines.slice(from, to).map((line) => line.text);
    return isOfTheField(text.join('\n'), 2);
  });
  return fitting.length * 3 >= starts.length;
}

const DEEPEST_HEADING = 6;
function pairAt({ lines, isFree }: Page, from: number, limit: number): QuestionReading {
  let to = from + 1;
  while (to < limit && isFree(to) && (lines[to]?.title?.depth ?? 7) === 7) to += 1;
  const { asked, behind, rest } = askedAt(lines, from, to);
  const answer = [...behind, ...lines.slice(rest, to)].map(withoutLabel);
  // A title says nothing of where it leads to.
  const below = lines.slice(from + 1, rest);
  return {
    kind: 'question',
    title: cleanTitle(asked),
    from,
    to,
    asked: below.some(({ text }) => linksIn(text).length > 0) ? below : [],
    evidence: ['a line that begins with Q:'],
    body: unquoted(answer),
  };
}

/** What is asked, what follows it on the same line, and the index of the line behind it. */
function askedAt(
  lines: readonly Line[],
  from: number,
  to: number,
): { asked: string; behind: Line[]; rest: number } {
  const { text: whole = '', number = 1 } = lines[from] ?? {};
  const first = ASKED.exec(whole)?.[1] ?? '';
  const bold = BEGINS_BOLD.test(whole) ? BOLD_AND_MORE.exec(first) : null;
  const [, asked, more] = PAIR_IN_A_LINE.exec(first) ?? bold ?? [];
  if (asked !== undefined && more !== undefined) {
    return { asked, behind: [{ number, kind: 'text', text: more }], rest: from + 1 };
  }
  // A question may go on in the lines below it, up to its mark, a blank line, a quote or its answer.
  // Below a label that says nothing yet, the quote is what is asked.
  let words = withoutStress(first);
  const isInQuote = words === '' && QUOTED.test(lines[from + 1]?.text ?? '');
  let rest = from + 1;
  while (rest < to && (isInQuote || !/\?["”’)]*$/.test(words))) {
    const { kind, text } = lines[rest] ?? { kind: 'blank', text: '' };
    if (kind !== 'text' || QUOTED.test(text) !== isInQuote || ANSWERED.test(text)) break;
    words = `${words} ${withoutStress(text.replace(QUOTE_MARK, ''))}`.trim();
    rest += 1;
  }
  return { asked: words, behind: [], rest };
}

/** What closes the stress that began before the label goes with it. */
function withoutStress(text: string): string {
  return text.trim().replace(/(?:\*\*|__|^[*_]+)$/, '');
}

function withoutLabel(line: Line): Line {
  const [, before = '', answer] = ANSWERED.exec(line.text) ?? [];
  if (answer === undefined || line.kind === 'code') return line;
  const { title: _, item: __, ...rest } = line;
  const text = QUOTED.test(before) ? `> ${answer}` : answer;
  return { ...rest, kind: answer.trim() === '' ? 'blank' : 'text', text };
}

/** An answer that is all a quote, as plain lines. */
function unquoted(lines: readonly Line[]): readonly Line[] {
  const filled = lines.filter(({ kind }) => kind !== 'blank' && kind !== 'rule');
  const isQuote = filled.every(({ kind, text }) => kind === 'text' && QUOTED.test(text));
  if (filled.length === 0 || !isQuote) return lines;
  const plain = lines.map(({ number, text }) => ({
    number,
    text: text.replace(QUOTE_MARK, ''),
  }));
  return classify(plain, 0);
}
