import { cleanTitle } from '../../blocks/clean-title.js';
import type { Line } from '../../blocks/lines.js';
import { isOfTheField } from '../asking.js';
import type { Page, QuestionReading, Recogniser } from '../reading.js';

const ASKED =
  /^\s{0,3}(?:[-*+]\s+)?(?:\*\*|__)?(?:Q|Question)(?:\s?#)?\s?\d{0,4}\s?[:.)](?:\*\*|__)?\s*(\S.*)$/i;
const ANSWERED =
  /^(\s{0,3}(?:[-*+]\s+)?)(?:\*\*|__)?(?:A|Answer)(?:\s?#)?\s?\d{0,4}\s?[:.)](?:\*\*|__)?\s*(.*)$/i;

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
    return starts.map((from, order) => pairAt(page, from, starts[order + 1] ?? lines.length));
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

function pairAt({ lines, isFree }: Page, from: number, limit: number): QuestionReading {
  let to = from + 1;
  while (to < limit && isFree(to) && (lines[to]?.title?.depth ?? 7) === 7) to += 1;
  const asked = ASKED.exec(lines[from]?.text ?? '')?.[1] ?? '';
  // A question may go on in the lines below it, up to a blank one or its answer.
  let rest = from + 1;
  const words = [asked.replace(/(?:\*\*|__)\s*$/, '')];
  while (rest < to && lines[rest]?.kind === 'text' && !ANSWERED.test(lines[rest]?.text ?? '')) {
    words.push((lines[rest]?.text ?? '').trim());
    rest += 1;
  }
  return {
    kind: 'question',
    title: cleanTitle(words.join(' ')),
    from,
    to,
    evidence: ['a line that begins with Q:'],
    body: lines.slice(rest, to).map(withoutLabel),
  };
}

function withoutLabel(line: Line): Line {
  const [, , answer] = ANSWERED.exec(line.text) ?? [];
  if (answer === undefined || line.kind === 'code') return line;
  const { title: _, item: __, ...rest } = line;
  return { ...rest, kind: answer.trim() === '' ? 'blank' : 'text', text: answer };
}
