import { cleanTitle } from '../../blocks/clean-title.js';
import type { Line } from '../../blocks/lines.js';
import { asks } from '../asking.js';
import type { QuestionReading, Recogniser } from '../reading.js';
import { ANSWER_LABEL } from '../words.js';
import { askedAbove } from './asked-above.js';

const SUMMARY = /<summary\b[^<>]*>(.*?)<\/summary>/i;
const OPENING = /<details\b[^<>]*>/i;
const CLOSING = /<\/details>/i;
const SHOWS = /^(?:show|view|click|reveal|hint|spoiler|see|open|expand|more)\b/i;

/** A summary that says nothing but that a fold can be opened. */
const ONLY_SHOWS =
  /^(?:click (?:here )?to )?(?:show|view|reveal|see|open|expand)?(?: the| me)? ?(?:answers?|solutions?|details|more|explanation)?$/i;

const LONGEST_SUMMARY = 2000;

/** Questions whose answers are folded away: the summary asks, or the line before the fold does. */
export const details: Recogniser = {
  name: '<details>',
  find({ lines, isFree }) {
    const readings: QuestionReading[] = [];
    const isOfQuestions = mostSummariesAsk(lines);
    for (let at = 0; at < lines.length; at += 1) {
      if (!isFree(at) || lines[at]?.kind === 'code' || !OPENING.test(lines[at]?.text ?? ''))
        continue;
      const to = endOfFold(lines, at);
      const reading = foldAt(lines, at, to, readings.at(-1)?.to ?? 0);
      if (reading && (isOfQuestions || reading.isAnswer || asks(reading.title))) {
        const { isAnswer: _, ...question } = reading;
        readings.push(question);
      }
      at = to - 1;
    }
    return readings;
  },
};

/** Whether the folds of a document are its questions; in others, lists and licences are folded away. */
function mostSummariesAsk(lines: readonly Line[]): boolean {
  const summaries = lines.flatMap(({ text, kind }) => {
    const summary = kind === 'code' ? undefined : SUMMARY.exec(text.slice(0, LONGEST_SUMMARY))?.[1];
    return summary === undefined ? [] : cleanTitle(summary);
  });
  const named = summaries.filter((title) => !SHOWS.test(title));
  const asking = named.filter((title) => asks(title) || ANSWER_LABEL.test(title));
  return asking.length >= 2 && asking.length * 2 >= named.length;
}

/** Behind the line that closes the fold; one that is never closed ends where something else begins. */
function endOfFold(lines: readonly Line[], at: number): number {
  for (let index = at; index < lines.length; index += 1) {
    const line = lines[index];
    if (!line || line.kind === 'code') continue;
    if (index > at && (OPENING.test(line.text) || (line.title?.depth ?? 7) < 7)) return index;
    if (CLOSING.test(line.text)) return index + 1;
  }
  return lines.length;
}

function foldAt(
  lines: readonly Line[],
  at: number,
  to: number,
  after: number,
): (QuestionReading & { isAnswer: boolean }) | undefined {
  const text = lines.slice(at, to).map((line) => line.text);
  const summary = SUMMARY.exec(
    text.join('\n').slice(0, LONGEST_SUMMARY).replaceAll('\n', ' '),
  )?.[1];
  if (summary === undefined) return undefined;
  const end = at + text.findIndex((line) => /<\/summary>/i.test(line));
  const begin = at + text.findIndex((line) => /<summary\b/i.test(line));
  const body = [
    ...lines.slice(at, begin),
    ...lines.slice(end, end + 1).map(withoutSummary),
    ...lines.slice(end + 1, to),
  ].map(withoutTags);
  const title = cleanTitle(summary);
  const summaryLine: Line = { number: lines[begin]?.number ?? 1, kind: 'text', text: summary };
  const base = { kind: 'question', to, body } as const;
  if (!ANSWER_LABEL.test(title) && !SHOWS.test(title)) {
    return { ...base, title, from: at, isAnswer: false, evidence: ['the summary of a fold'] };
  }
  // The fold is called "Answer", so what it answers stands before it.
  const found = askedAbove(lines, at, after);
  if (!found) return undefined;
  return {
    ...base,
    ...found,
    // "Show the answer (three faults)" says something of it.
    body: ONLY_SHOWS.test(title) || ANSWER_LABEL.test(title) ? body : [summaryLine, ...body],
    isAnswer: /\b(?:answer|solution)\b/i.test(title),
    evidence: [`a line before a fold called "${title}"`],
  };
}

/** The line on which the summary ends, without it. */
function withoutSummary(line: Line): Line {
  return { ...line, text: line.text.replace(/^.*?<\/summary>/i, '') };
}

function withoutTags(line: Line): Line {
  if (line.kind === 'code') return line;
  const text = line.text.replace(/<\/?(?:details|summary|p|div|br)\b[^<>]*>/gi, '');
  return text.trim() === '' ? { ...line, text: '', kind: 'blank' } : { ...line, text };
}
