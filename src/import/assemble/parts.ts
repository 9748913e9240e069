import { cleanTitle, plainText } from '../blocks/clean-title.js';
import type { Line, Title } from '../blocks/lines.js';
import { linkLines } from '../blocks/link-lines.js';
import { asks } from '../recognise/asking.js';
import {
  ANSWER_LABEL,
  ASKED_LABEL,
  FOLLOW_UP_ANSWER_LABEL,
  FOLLOW_UP_LABEL,
} from '../recognise/words.js';
import { readFollowUps } from './follow-ups.js';

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
  if (body.length === 0) return { asked: [], answer: [], followUps: [] };
  const sorter = new Sorter();
  for (const line of body) {
    if (line.title) sorter.takeTitle(line, line.title);
    else sorter.takeLine(line);
  }
  return sorter.parts();
}

/** Puts each line where the title or label above it says. */
class Sorter {
  readonly #asked: Line[] = [];
  readonly #answer: AnswerPart[] = [{ title: undefined, lines: [] }];
  readonly #followUps: FollowUpRead[] = [];
  /** The list of follow-ups that is open. */
  #open: { depth: number; lines: Line[] } | undefined;
  #into = this.#answer[0]?.lines ?? [];

  takeTitle(line: Line, title: Title): void {
    if (this.#open && belongsToFollowUps(title, this.#open.depth)) this.#open.lines.push(line);
    else if (FOLLOW_UP_LABEL.test(title.text)) this.#openFollowUps(title.depth);
    else if (ASKED_LABEL.test(title.text) && !this.#isAnswering()) this.#openAsked();
    else if (ANSWER_LABEL.test(title.text)) this.#openAnswer(undefined);
    else {
      this.#openAnswer(title.text);
      this.#into.push(...linkLines(line));
    }
  }

  takeLine(line: Line): void {
    const { label, rest } = runInOf(line) ?? { label: '', rest: line };
    if (FOLLOW_UP_LABEL.test(label)) this.#openFollowUps(7);
    else if (ASKED_LABEL.test(label) && !this.#isAnswering()) this.#openAsked();
    else if (ANSWER_LABEL.test(label) && !this.#open) this.#openAnswer(undefined);
    else {
      this.#into.push(line);
      return;
    }
    this.#into.push(rest);
  }

  parts(): Parts {
    this.#closeFollowUps();
    // Nobody says so much aloud: what is beyond belongs to the answer.
    const beyond = this.#asked.splice(endOfSaying(this.#asked));
    this.#answer[0]?.lines.unshift(...beyond);
    return {
      asked: this.#asked,
      answer: this.#answer.filter(({ title, lines }) => title !== undefined || says(lines)),
      followUps: this.#followUps,
    };
  }

  /** Below the sections of an answer, "Problem" is what one of them solves. */
  #isAnswering(): boolean {
    return this.#answer.some(({ title }) => title !== undefined);
  }

  #openFollowUps(depth: number): void {
    this.#closeFollowUps();
    this.#open = { depth, lines: [] };
    this.#into = this.#open.lines;
  }

  #openAsked(): void {
    this.#closeFollowUps();
    this.#into = this.#asked;
  }

  #openAnswer(title: string | undefined): void {
    this.#closeFollowUps();
    const part: AnswerPart = { title, lines: [] };
    this.#answer.push(part);
    this.#into = part.lines;
  }

  #closeFollowUps(): void {
    if (this.#open) this.#followUps.push(...readFollowUps(this.#open.lines));
    this.#open = undefined;
  }
}

/** Characters of the longest prompt. */
const LONGEST_SAID = 6000;

/** The index of the first line that is too much for a prompt. */
function endOfSaying(lines: readonly Line[]): number {
  let said = 0;
  const end = lines.findIndex(({ text }) => {
    said += text.length + 1;
    return said > LONGEST_SAID;
  });
  return end === -1 ? lines.length : Math.max(end, 1);
}

/** Inside a list of follow-ups a deeper title is one of them, and so is a bold line that asks. */
function belongsToFollowUps(title: Title, depth: number): boolean {
  if (FOLLOW_UP_ANSWER_LABEL.test(title.text) || ANSWER_LABEL.test(title.text)) {
    return title.depth >= depth;
  }
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

const LONGEST_PLACEHOLDER = 200;

/** Whether a question is answered at all: by more than a promise to do so. */
export function isAnswered({ answer }: Parts): boolean {
  return answer.some(({ lines }) =>
    lines.some(
      ({ kind, text }) =>
        !['blank', 'rule', 'comment'].includes(kind) &&
        /\p{L}/u.test(text) &&
        (text.length > LONGEST_PLACEHOLDER || !PLACEHOLDER.test(plainText(text))),
    ),
  );
}
