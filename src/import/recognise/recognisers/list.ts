import { cleanTitle } from '../../blocks/clean-title.js';
import type { Line } from '../../blocks/lines.js';
import { asks, asksForADesign, isOfTheField, namesADesign } from '../asking.js';
import type { Page, QuestionReading, Recogniser } from '../reading.js';
import { ASKED_BACK } from '../words.js';

const FEWEST = 3;
const FEWEST_OF_A_QUIZ = 5;

/** A heading over questions of an interview. */
const OVER_QUESTIONS = /\b(?:interviews?|discussion|practice|quiz|drills?|self-?test)\b/i;

/** An item: what it asks, and all that it says. */
type TopItem = { at: number; text: string; whole: string };
type TopItems = { heading: string; items: TopItem[] };

/** Lists whose items ask, answered by what is indented below them, or by nothing. */
export const list: Recogniser = {
  name: 'list',
  find(page) {
    const lists = listsOf(page);
    const all = lists.flatMap(({ items }) => items);
    const isQuiz = isOfTheSubject(
      all.filter(({ text }) => asks(text)),
      all.length,
      FEWEST_OF_A_QUIZ,
    );
    return lists.flatMap(({ heading, items }) => {
      if (ASKED_BACK.test(heading)) return [];
      const names = items.filter(({ text }) => namesADesign(text));
      const isOfNames = names.length >= FEWEST && names.length * 2 >= items.length;
      const asking = items.filter((item) => asks(item.text) || (isOfNames && names.includes(item)));
      const isAnnounced = OVER_QUESTIONS.test(heading);
      return isQuiz ||
        isOfNames ||
        isOfDesigns(asking, items.length) ||
        (isAnnounced && isOfTheSubject(asking, items.length, FEWEST))
        ? readItems(page, asking, items)
        : [];
    });
  },
};

/** The items of each list that nothing is above; all under one heading are one list. */
function listsOf({ lines, isFree }: Page): TopItems[] {
  const lists: TopItems[] = [];
  let heading = '';
  let open: TopItems | undefined;
  for (const [at, { item, text, title }] of lines.entries()) {
    if (title) {
      heading = title.text;
      open = undefined;
    }
    if (!item || item.indent > 1 || !isFree(at) || isAnchor(text)) continue;
    if (!open) {
      open = { heading, items: [] };
      lists.push(open);
    }
    open.items.push({ at, text: cleanTitle(leadOf(item.text)), whole: item.text });
  }
  return lists;
}

/** A few items of meeting minutes may end in a question mark; a list of questions is full of them. */
function isOfDesigns(asking: readonly TopItem[], items: number): boolean {
  const designs = asking.filter(({ text }) => asksForADesign(text)).length;
  return asking.length >= FEWEST && asking.length * 2 >= items && designs * 4 >= asking.length;
}

/** Items that do nothing but ask, about the things that such interviews are about. */
function isOfTheSubject(asking: readonly TopItem[], items: number, fewest: number): boolean {
  const ofTheField = asking.filter(({ whole }) => isOfTheField(whole, 1)).length;
  return (
    asking.length >= fewest && asking.length * 3 >= items * 2 && ofTheField * 3 >= asking.length
  );
}

/** An item of a table of contents. */
function isAnchor(text: string): boolean {
  return /\]\(#[^)]*\)\s*$/.test(text);
}

/** Characters behind a question mark that are more than a second thought. */
const LEAST_SAID = 40;

/** What an item asks, where its answer goes on behind it. */
function leadOf(text: string): string {
  const [, bold] = /^\*\*(.+?)\*\*/.exec(text) ?? [];
  if (bold !== undefined) return bold;
  const [whole = '', asked, dash, rest = ''] =
    /^(.{12,}?\?["”’]?)\s+((?:[-–—→]+\s+)?)(\S.*)$/.exec(text) ?? [];
  // Of several questions in a row, and a few words about one, all is asked.
  const isAnswered = dash !== '' || (rest.length >= LEAST_SAID && !/\?\W*$/.test(rest));
  return asked !== undefined && whole !== '' && isAnswered ? asked : text;
}

/** Questions with what is indented below them, or all up to the next item where that is how the list is. */
function readItems(
  page: Page,
  asking: readonly TopItem[],
  items: readonly TopItem[],
): QuestionReading[] {
  const ends = new Map(
    items.map(({ at }, order) => [at, endOfText(page, at, items[order + 1]?.at)]),
  );
  const indented = new Map(asking.map(({ at }) => [at, endOfIndented(page, at)]));
  const spread = asking.filter(({ at }) => (ends.get(at) ?? 0) > (indented.get(at) ?? 0));
  const isSpread = spread.length >= FEWEST - 1 && spread.length * 2 >= asking.length;
  return asking.map(({ at, text }) => {
    const to = Math.max(indented.get(at) ?? at + 1, isSpread ? (ends.get(at) ?? 0) : 0);
    return itemReading(page, { at, to, title: text }, asking.length);
  });
}

/** Behind the last line that is indented below an item. */
function endOfIndented({ lines, isFree }: Page, from: number): number {
  let to = from + 1;
  for (let at = to; at < lines.length && isFree(at); at += 1) {
    if (lines[at]?.kind === 'blank') continue;
    if (!/^(?: {2,}|\t)/.test(lines[at]?.text ?? '')) break;
    to = at + 1;
  }
  return to;
}

/** Behind the last line of text before the next item, a title or a rule. */
function endOfText({ lines, isFree }: Page, from: number, next = lines.length): number {
  let to = from + 1;
  for (let at = to; at < next && isFree(at); at += 1) {
    const { kind } = lines[at] ?? { kind: 'rule' };
    if (kind === 'title' || kind === 'rule' || kind === 'comment') break;
    if (kind !== 'blank') to = at + 1;
  }
  return to;
}

function itemReading(
  { lines }: Page,
  { at: from, to, title }: { at: number; to: number; title: string },
  count: number,
): QuestionReading {
  const { item, number = 1 } = lines[from] ?? {};
  const behind = (item?.text ?? '')
    .slice(markedLead(item?.text ?? '').length)
    .replace(/^\s*[-–—→:]*\s*/, '');
  const rest: Line[] = behind === '' ? [] : [{ number, kind: 'text', text: behind }];
  return {
    kind: 'question',
    title,
    from,
    to,
    evidence: [`an item of a list in which ${count} ask`],
    body: [...rest, ...outdented(lines.slice(from + 1, to))],
  };
}

/** The lead with the marks that make it bold. */
function markedLead(text: string): string {
  return /^\*\*.+?\*\*/.exec(text)?.[0] ?? leadOf(text);
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
