import { asks, asksForADesign } from '../asking.js';
import { cleanTitle } from '../clean-title.js';
import type { Line } from '../lines.js';
import type { Page, QuestionReading, Recogniser } from '../reading.js';

const FEWEST = 3;

/** Lists whose items ask, answered by what is indented below them, or by nothing. */
export const list: Recogniser = {
  name: 'list',
  find(page) {
    const items = topItems(page);
    const asking = items.filter(({ text }) => asks(text));
    const designs = asking.filter(({ text }) => asksForADesign(text)).length;
    // A few items of meeting minutes may end in a question mark; a list of questions is full of them.
    const isAListOfQuestions =
      asking.length >= FEWEST && asking.length * 2 >= items.length && designs * 4 >= asking.length;
    if (!isAListOfQuestions) return [];
    return asking.map((item) => itemReading(page, item.at, item.text, asking.length));
  },
};

function topItems({ lines, isFree }: Page): { at: number; text: string }[] {
  return lines.flatMap(({ item, text }, at) => {
    if (!item || item.indent > 1 || !isFree(at) || isAnchor(text)) return [];
    return [{ at, text: cleanTitle(leadOf(item.text)) }];
  });
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
  while (to < lines.length && isFree(to) && belongs(lines, to)) to += 1;
  while (to > from + 1 && lines[to - 1]?.kind === 'blank') to -= 1;
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

/** Whether a line goes on with the item above it: indented, or blank before something indented. */
function belongs(lines: readonly Line[], index: number): boolean {
  const line = lines[index];
  if (line?.kind === 'blank') {
    const next = lines.slice(index).find((one) => one.kind !== 'blank');
    return next !== undefined && /^[ \t]{2,}/.test(next.text);
  }
  return /^(?: {2,}|\t)/.test(line?.text ?? '');
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
    ...(line.kind === 'code' && !/^\s*(?:```|~~~)/.test(line.text) ? {} : {}),
  }));
}
