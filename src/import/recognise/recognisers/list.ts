import { cleanTitle } from '../../blocks/clean-title.js';
import type { Line } from '../../blocks/lines.js';
import { asks, asksForADesign, isOfTheField } from '../asking.js';
import type { Page, QuestionReading, Recogniser } from '../reading.js';

const FEWEST = 3;
const FEWEST_OF_A_QUIZ = 5;

type TopItem = { at: number; text: string };

/** Lists whose items ask, answered by what is indented below them, or by nothing. */
export const list: Recogniser = {
  name: 'list',
  find(page) {
    const lists = listsOf(page);
    const all = lists.flat();
    const isQuiz = isAQuiz(
      all.filter(({ text }) => asks(text)),
      all.length,
    );
    return lists.flatMap((items) => {
      const asking = items.filter(({ text }) => asks(text));
      return isQuiz || isOfDesigns(asking, items.length)
        ? asking.map((item) => itemReading(page, item.at, item.text, asking.length))
        : [];
    });
  },
};

/** The items of each list that nothing is above; all under one heading are one list. */
function listsOf({ lines, isFree }: Page): TopItem[][] {
  const lists: TopItem[][] = [[]];
  for (const [at, { item, text, title }] of lines.entries()) {
    if (title) lists.push([]);
    if (!item || item.indent > 1 || !isFree(at) || isAnchor(text)) continue;
    lists.at(-1)?.push({ at, text: cleanTitle(leadOf(item.text)) });
  }
  return lists;
}

/** A few items of meeting minutes may end in a question mark; a list of questions is full of them. */
function isOfDesigns(asking: readonly TopItem[], items: number): boolean {
  const designs = asking.filter(({ text }) => asksForADesign(text)).length;
  return asking.length >= FEWEST && asking.length * 2 >= items && designs * 4 >= asking.length;
}

/** A document that does nothing but ask, about the things that such interviews are about. */
function isAQuiz(asking: readonly TopItem[], items: number): boolean {
  const ofTheField = asking.filter(({ text }) => isOfTheField(text, 1)).length;
  return (
    asking.length >= FEWEST_OF_A_QUIZ &&
    asking.length * 3 >= items * 2 &&
    ofTheField * 3 >= asking.length
  );
}

/** An item of a table of contents. */
function isAnchor(text: string): boolean {
  return /\]\(#[^)]*\)\s*$/.test(text);
}

/** What an item asks, where its answer goes on behind it. */
function leadOf(text: string): string {
  const [, bold] = /^\*\*(.+?)\*\*/.exec(text) ?? [];
  return bold ?? text;
}

function itemReading(page: Page, from: number, title: string, count: number): QuestionReading {
  const { lines, isFree } = page;
  let to = from + 1;
  for (let at = to; at < lines.length && isFree(at); at += 1) {
    if (lines[at]?.kind === 'blank') continue;
    if (!/^(?: {2,}|\t)/.test(lines[at]?.text ?? '')) break;
    to = at + 1;
  }
  const own = lines[from];
  const behind = own?.item
    ? own.item.text.slice(leadOf(own.item.text).length).replace(/^\*+\s*/, '')
    : '';
  const isBold = /^\*\*/.test(own?.item?.text ?? '');
  const rest: Line[] =
    isBold && own && behind.trim() !== ''
      ? [{ number: own.number, kind: 'text', text: behind }]
      : [];
  return {
    kind: 'question',
    title,
    from,
    to,
    evidence: [`an item of a list in which ${count} ask`],
    body: [...rest, ...outdented(lines.slice(from + 1, to))],
  };
}

function outdented(lines: readonly Line[]): Line[] {
  const indents = lines
    .filter((line) => line.kind !== 'blank')
    .map(({ text }) => /^[ \t]*/.exec(text)?.[0] ?? '');
  const common = indents.reduce(
    (least, one) => (one.length < least.length ? one : least),
    indents[0] ?? '',
  );
  return lines.map((line) => ({
    ...line,
    text: line.text.startsWith(common) ? line.text.slice(common.length) : line.text,
    ...(line.item
      ? {
          item: {
            ...line.item,
            indent: Math.max(0, line.item.indent - common.replaceAll('\t', '    ').length),
          },
        }
      : {}),
  }));
}
