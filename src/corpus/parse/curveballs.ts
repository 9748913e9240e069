import { type Part, splitId } from '../outline.js';
import type { Curveball } from '../question.js';
import { SHAPES } from '../question-format.js';
import { readList } from './contents.js';
import { placed, type Reading } from './reading.js';
import { onOneLine } from './structure.js';

const SHAPE = `Write ${SHAPES.curveball} and what a good reaction contains, indented below`;

/** The list under `### Curveballs`. */
export function readCurveballs(part: Part | undefined, reading: Reading): Curveball[] {
  return readList(part, reading).flatMap((item) => {
    const fault = (message: string) => reading.findings.error('curveball', item, message, SHAPE);
    const [moment = '', percent] = /^(\d{1,3}) ?%:?\s*/.exec(item.text) ?? [];
    const at = Number(percent) / 100;
    if (!(at <= 1)) {
      fault('the curveball does not begin with its moment');
      return [];
    }
    const { text, id, goodReaction } = splitReaction(item.text.slice(moment.length));
    if (text === '' || goodReaction === '') {
      fault('the curveball lacks its text or the good reaction');
      return [];
    }
    const curveball = { id: reading.ids.claim(id, text, item), at, text, goodReaction };
    return [placed(curveball, item, reading)];
  });
}

/**
 * What the interviewer says ends at its `{#id}`, else at the first blank line, else at the first
 * line: a long one may be wrapped, and only the author knows where it ends.
 */
function splitReaction(item: string): {
  text: string;
  id: string | undefined;
  goodReaction: string;
} {
  const marked = /\{#[^{}]{0,80}\}/.exec(item);
  const end = marked ? marked.index + marked[0].length : (firstBreak(item) ?? item.length);
  return { ...splitId(onOneLine(item.slice(0, end))), goodReaction: item.slice(end).trim() };
}

function firstBreak(text: string): number | undefined {
  return (/\n[ \t]*\n/.exec(text) ?? /\n/.exec(text))?.index;
}
