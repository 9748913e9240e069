import { asks } from './asking.js';
import { cleanTitle, linksIn, plainText } from './clean-title.js';
import { readFollowUps } from './follow-ups.js';
import type { Line } from './lines.js';
import { ANSWER_LABEL, ASKED_LABEL, FOLLOW_UP_ANSWER_LABEL, FOLLOW_UP_LABEL } from './words.js';

/** A part of an answer under its own title; without one it is what stands before the first. */
export type AnswerPart = { title: string | undefined; lines: Line[] };

export type FollowUpRead = { question: string; answer: Line[] };

/** What the lines of a question come to. */
export type Parts = {
  /** The words of the interviewer, where the document sets them apart. */
  asked: Line[];
  answer: AnswerPart[];
  followUps: FollowUpRead[];
};

const RUN_IN =
  /^\s{0,3}(?:[-*+]\s+)?(?:\*\*|__|_|\*)([^*_:]{3,40}?)\s*(?::(?:\*\*|__|_|\*)|(?:\*\*|__|_|\*)\s*:)\s+(\S.*)$/;

/** Takes the lines of a question apart at its titles. Every line ends in exactly one part. */
export function partsOf(body: readonly Line[]): Parts {
  const parts: Parts = { asked: [], answer: [{ title: undefined, lines: [] }], followUps: [] };
  let into = parts.answer[0]?.lines ?? [];
  let followUp: { depth: number; lines: Line[] } | undefined;
  const flush = () => {
    if (followUp) parts.followUps.push(...readFollowUps(followUp.lines));
    followUp = undefined;
  };
  const answerUnder = (title: string | undefined) => {
    flush();
    const part: AnswerPart = { title, lines: [] };
    parts.answer.push(part);
    into = part.lines;
  };
  for (const line of body) {
    const label = line.title?.text ?? '';
    if (line.title && followUp && belongsToFollowUps(line, followUp.depth)) {
      followUp.lines.push(line);
    } else if (FOLLOW_UP_LABEL.test(label)) {
      flush();
      followUp = { depth: line.title?.depth ?? 7, lines: [] };
      into = followUp.lines;
    } else if (line.title && ASKED_LABEL.test(label)) {
      flush();
      into = parts.asked;
    } else if (line.title && ANSWER_LABEL.test(label)) {
      answerUnder(undefined);
    } else if (line.title) {
      answerUnder(label);
      into.push(...linkLines(line));
    } else {
      const runIn = runInOf(line);
      if (runIn && FOLLOW_UP_LABEL.test(runIn.label)) {
        flush();
        followUp = { depth: 7, lines: [runIn.rest] };
        into = followUp.lines;
      } else if (runIn && ASKED_LABEL.test(runIn.label)) {
        flush();
        parts.asked.push(runIn.rest);
        into = parts.asked;
      } else if (runIn && ANSWER_LABEL.test(runIn.label) && !followUp) {
        answerUnder(undefined);
        into.push(runIn.rest);
      } else into.push(line);
    }
  }
  flush();
  return {
    ...parts,
    answer: parts.answer.filter(({ title, lines }) => title !== undefined || says(lines)),
  };
}

/** Where a title leads to, as text below it. */
function linkLines(line: Line): Line[] {
  const links = linksIn(line.title?.raw ?? '');
  const { title: _, ...plain } = line;
  return links.length === 0 ? [] : [{ ...plain, kind: 'text', text: links.join(' ') }];
}

/** Inside a list of follow-ups a deeper title is one of them, and so is a bold line that asks. */
function belongsToFollowUps({ title }: Line, depth: number): boolean {
  if (!title) return true;
  if (FOLLOW_UP_ANSWER_LABEL.test(title.text) || ANSWER_LABEL.test(title.text))
    return title.depth >= depth;
  return (
    title.depth > depth ||
    (title.depth === 7 && depth === 7 && asks(title.text) && !FOLLOW_UP_LABEL.test(title.text))
  );
}

function runInOf(line: Line): { label: string; rest: Line } | undefined {
  if (line.kind !== 'text' && line.kind !== 'item') return undefined;
  const [, label, rest] = RUN_IN.exec(line.text) ?? [];
  if (label === undefined || rest === undefined) return undefined;
  const { item: _, ...plain } = line;
  return { label: cleanTitle(label), rest: { ...plain, kind: 'text', text: rest } };
}

/** Whether lines hold anything that is said, and not only rules and blank lines. */
export function says(lines: readonly Line[]): boolean {
  return lines.some(({ kind }) => kind !== 'blank' && kind !== 'rule');
}

const PLACEHOLDER =
  /^\W*(?:answer|solution)?\W*(?:left|wanted|missing|todo|tbd|tba|to be (?:written|done|added)|coming soon|work in progress|wip|n\/a|none(?: yet)?)\b.{0,60}$/i;

/** Whether a question is answered at all: by more than a promise to do so. */
export function isAnswered({ answer }: Parts): boolean {
  return answer.some(({ lines }) =>
    lines.some(
      ({ kind, text }) =>
        !['blank', 'rule', 'comment'].includes(kind) &&
        /\p{L}/u.test(text) &&
        !PLACEHOLDER.test(plainText(text)),
    ),
  );
}
