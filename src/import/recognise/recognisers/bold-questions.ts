import type { Line } from '../../blocks/lines.js';
import { titlesOver } from '../../blocks/sections.js';
import { asks, asksAboutTheDocument, asksForADesign, isOfTheField } from '../asking.js';
import type { QuestionReading, Recogniser } from '../reading.js';

const BOLD = 7;

/** So many are questions whatever else is bold. */
const MANY = 5;
/** Lines from which it is told what a question is about. */
const LINES_OF_A_SUBJECT = 12;

/** Questions as lines that are all bold, each answered by what follows. */
export const boldQuestions: Recogniser = {
  name: 'bold lines',
  find({ lines, isFree }) {
    const bold = lines.flatMap(({ title }, index) =>
      title?.depth === BOLD && isFree(index) ? [index] : [],
    );
    const over = titlesOver(lines, BOLD - 1);
    const starts = bold.filter((index) => {
      const text = lines[index]?.title?.text ?? '';
      return asks(text) && !asksAboutTheDocument(text, over[index] ?? '');
    });
    if (!areOfTheField(lines, starts)) return [];
    // In a text with bold labels, one of them may ask in passing.
    if (starts.length * 3 < bold.length && starts.length < MANY) return [];
    if (starts.length < 2 && !starts.some((at) => asksForADesign(lines[at]?.title?.text ?? ''))) {
      return [];
    }
    return starts.map((from, order): QuestionReading => {
      const limit = starts[order + 1] ?? lines.length;
      let to = from + 1;
      while (to < limit && isFree(to) && (lines[to]?.title?.depth ?? BOLD) === BOLD) to += 1;
      return {
        kind: 'question',
        title: lines[from]?.title?.text ?? '',
        from,
        to,
        evidence: ['a bold line that asks', `${starts.length} such lines in the document`],
        body: lines.slice(from + 1, to),
      };
    });
  },
};

/** Whether they ask about such systems; a form and a README ask about other things. */
function areOfTheField(lines: readonly Line[], starts: readonly number[]): boolean {
  const texts = starts.map((from, order) => {
    const to = Math.min(starts[order + 1] ?? lines.length, from + LINES_OF_A_SUBJECT);
    const text = lines.slice(from, to).map((line) => line.text);
    return text.join('\n');
  });
  const fitting = (words: number) => texts.filter((text) => isOfTheField(text, words)).length;
  return fitting(2) * 3 >= starts.length || fitting(1) * 2 >= starts.length;
}
