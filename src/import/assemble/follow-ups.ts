import { cleanTitle, linksIn, plainText } from '../blocks/clean-title.js';
import type { Line } from '../blocks/lines.js';
import { ANSWER_LABEL, FOLLOW_UP_ANSWER_LABEL } from '../recognise/words.js';
import type { FollowUpRead } from './parts.js';

/** The questions after a question: items of a list, titles, or paragraphs, each with what follows it. */
export function readFollowUps(lines: readonly Line[]): FollowUpRead[] {
  const indent = lines.reduce(
    (least, { item }) => Math.min(least, item?.indent ?? least),
    Infinity,
  );
  const hasTitles = lines.some(({ title }) => title && !isAnswerLabel(title.text));
  const found: FollowUpRead[] = [];
  for (const line of lines) {
    const last = found.at(-1);
    if (line.title && isAnswerLabel(line.title.text)) continue;
    if (line.title) found.push(fromText(line, line.title.raw));
    else if (!hasTitles && line.item && line.item.indent <= indent) found.push(fromItem(line));
    else if (!hasTitles && indent === Infinity && asksAgain(line, last)) {
      found.push(fromText(line, line.text));
    } else if (last) last.answer.push(line);
    else if (line.kind !== 'blank' && line.kind !== 'rule') {
      found.push(fromText(line, line.text));
    }
  }
  return found.map(({ question, answer }) => ({
    question,
    answer: withoutEmphasis(outdented(answer)),
  }));
}

function isAnswerLabel(text: string): boolean {
  return FOLLOW_UP_ANSWER_LABEL.test(text) || ANSWER_LABEL.test(text);
}

/** A paragraph that ends in a question mark, before which the one above has had its answer. */
function asksAgain(line: Line, last: FollowUpRead | undefined): boolean {
  if (line.kind !== 'text' || !/\?["”’*_)]{0,5}$/.test(line.text.trimEnd())) return false;
  return last === undefined || last.answer.at(-1)?.kind === 'blank';
}

/** A question on a line of its own; where it leads to is the beginning of its answer. */
function fromText(line: Line, text: string): FollowUpRead {
  const { title: _, item: __, ...plain } = line;
  const links = linksIn(text).join(' ');
  const answer: Line[] = links === '' ? [] : [{ ...plain, kind: 'text', text: links }];
  // Where there is nothing but marks, they are kept as they are.
  return { question: cleanTitle(text) || plainText(text) || text.trim(), answer };
}

/** `How? Like this.`: where the answer goes on behind the question, on the same item. */
function fromItem(line: Line): FollowUpRead {
  const text = line.item?.text ?? line.text;
  const bold = /^(?:\*\*|__)(.+?)(?:\*\*|__)[\s:–—-]*(.*)$/.exec(text);
  const asked = bold ?? /^(.{8,}?\?["”’]?)\s+(?:[-–—→:]+\s*)?(\S.*)$/.exec(text);
  const [, question = text, rest = ''] = asked ?? [];
  const { item: _, ...plain } = line;
  const said = [rest, linksIn(question).join(' ')].filter((one) => one !== '');
  const answer = said.map((one): Line => ({ ...plain, kind: 'text', text: one }));
  return { question: cleanTitle(question), answer };
}

/** An answer that stands under its item, moved back to the margin. */
function outdented(lines: readonly Line[]): Line[] {
  const filled = lines.filter(({ kind }) => kind !== 'blank');
  const least = filled.reduce((indent, line) => Math.min(indent, indentOf(line)), Infinity);
  if (!Number.isFinite(least) || least === 0) return [...lines];
  return lines.map((line) => ({ ...line, text: line.text.slice(Math.min(least, indentOf(line))) }));
}

function indentOf({ text }: Line): number {
  return text.length - text.trimStart().length;
}

/** `*All of the answer in italics.*` is an answer set apart, and not one long stress. */
function withoutEmphasis(lines: readonly Line[]): Line[] {
  return lines.map((line) => {
    const [, inside] = /^\s*([*_])(?![*_\s])(.+?)(?<![*_\s])\1\s*$/.exec(line.text)?.slice(1) ?? [];
    return inside === undefined || /[*_]/.test(inside) ? line : { ...line, text: inside };
  });
}
