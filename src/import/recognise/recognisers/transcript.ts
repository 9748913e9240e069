import { plainText } from '../../blocks/clean-title.js';
import { asks, asksForADesign } from '../asking.js';
import type { Recogniser } from '../reading.js';

const SPEAKER =
  /^\s{0,3}(?:\*\*|__)?(interviewer|candidate|interviewee)(?:\*\*|__)?\s*:(?:\*\*|__)?\s*(.*)$/i;

/** A conversation of an interviewer and a candidate, with no heading over it. */
export const transcript: Recogniser = {
  name: 'conversation',
  find({ lines, isFree }) {
    const turns = lines.flatMap(({ text, kind }, at) => {
      const [, speaker, words = ''] =
        isFree(at) && kind === 'text' ? (SPEAKER.exec(text) ?? []) : [];
      return speaker
        ? [{ at, isInterviewer: /^interviewer$/i.test(speaker), words: plainText(words) }]
        : [];
    });
    const asked = turns.filter(({ isInterviewer }) => isInterviewer);
    if (asked.length < 2 || asked.length === turns.length) return [];
    const opening =
      asked.find(({ words }) => asksForADesign(words)) ?? asked.find(({ words }) => asks(words));
    const first = turns[0];
    if (!opening || !first) return [];
    let to = first.at + 1;
    while (to < lines.length && isFree(to) && (lines[to]?.title?.depth ?? 7) === 7) to += 1;
    return [
      {
        kind: 'question',
        title: opening.words,
        from: first.at,
        to,
        evidence: [`a conversation of ${turns.length} turns`],
        body: lines.slice(first.at, to),
      },
    ];
  },
};
