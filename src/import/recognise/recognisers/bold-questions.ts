import { asks, asksForADesign } from '../asking.js';
import type { QuestionReading, Recogniser } from '../reading.js';

const BOLD = 7;

/** Questions as lines that are all bold, each answered by what follows. */
export const boldQuestions: Recogniser = {
  name: 'bold lines',
  find({ lines, isFree }) {
    const starts = lines.flatMap(({ title }, index) =>
      title?.depth === BOLD && isFree(index) && asks(title.text) ? [index] : [],
    );
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
