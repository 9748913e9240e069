import { cleanTitle } from '../../blocks/clean-title.js';
import type { Line } from '../../blocks/lines.js';
import { asks, asksForADesign, isOfTheField } from '../asking.js';
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
      const asking = items.filter(({ text }) => asks(text));
      const isAnnounced = OVER_QUESTIONS.test(heading);
      return isQuiz ||
        isOfDesigns(asking, items.length) ||
        (isAnnounced && isOfTheSubject(asking, items.length, FEWEST))
        ? asking.map((item) => itemReading(page, item.at, item.text, asking.length))
        : [];
    });
  },
};

/** The items of each list that nothing is above; all under one heading are one list. */
function listsOf({ lines, isFree }: Page): TopItems[] {
  const lists: TopItems[] = [{ heading: '', items: [] }];
  for (const [at, { item, text, title }] of lines.entries()) {
    if (title) lists.push({ heading: title.text, items: [] });
    if (!item || item.indent > 1 || !isFree(at) || isAnchor(text)) continue;
    lists.at(-1)?.items.push({ at, text: cleanTitle(leadOf(item.text)), whole: item.text });
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

function itemReading(page: Page, from: number, title: string, count: number): QuestionReading {
  const { lines, isFree } = page;
  let to = from + 1;
  for (let at = to; at < lines.length && isFree(at); at += 1) {
    if (lines[at]?.kind === 'blank') continue;
    if (!/^(?: {2,}|\t)/.test(lines[at]?.text ?? '')) break;
    to = at + 1;
  }
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
