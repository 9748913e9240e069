import { cleanTitle } from '../../blocks/clean-title.js';
import type { Line } from '../../blocks/lines.js';
import { titlesOver } from '../../blocks/sections.js';
import { asks, asksForADesign, isOfTheField } from '../asking.js';
import type { Page, QuestionReading, Recogniser } from '../reading.js';
import { ASKED_BACK } from '../words.js';

const ASKED =
  /^(?:(?:common|typical|example|sample|follow[- ]?up|(?:system )?design|interview(?:er)?) )*(?:questions?|prompts?|design problems?)$/i;
/** Names over questions in one table and over faults and choices in the next: the cells must ask. */
const MAY_ASK = /^(?:scenarios?|problems?|systems?|topics?|challenges?|tasks?|cases?)$/i;
const ANSWERED = /answer|expect|solution|response|approach|key points|notes?|explanation|hints?/i;

/** What is answered with yes or no is on a list of checks. */
const CHECKS = /^(?:is|are|does|do|did|can|could|has|have|was|were|will|must)\b/i;

const BOLD = 7;
const MOST_COLUMNS = 20;

/** Tables with a column of questions, and perhaps one of answers. */
export const table: Recogniser = {
  name: 'table',
  find(page) {
    const over = titlesOver(page.lines, BOLD);
    return tablesOf(page)
      .filter(([first = 0]) => !ASKED_BACK.test(over[first] ?? ''))
      .flatMap((rows) => readTable(page.lines, rows));
  },
};

/** The indexes of the rows of each table among the free lines. */
function tablesOf({ lines, isFree }: Page): number[][] {
  const tables: number[][] = [];
  for (const [index, { kind }] of lines.entries()) {
    if (kind === 'blank' || (kind !== 'table' && !isDelimiter(lines[index]))) continue;
    if (!isFree(index)) continue;
    const last = tables.at(-1);
    if (last?.at(-1) === index - 1) last.push(index);
    else tables.push([index]);
  }
  return tables;
}

type Row = { at: number; cells: readonly string[] };

function readTable(lines: readonly Line[], rows: readonly number[]): QuestionReading[] {
  const [head, delimiter, ...body] = rows;
  if (head === undefined || delimiter === undefined || !isDelimiter(lines[delimiter])) return [];
  const names = cellsOf(lines[head]).map(cleanTitle);
  const all = body.map((at): Row => ({ at, cells: cellsOf(lines[at]) }));
  const column = questionColumn(names, all);
  if (column === -1) return [];
  const asking = all.filter(({ cells }) => asks(cleanTitle(cells[column] ?? '')));
  // Where nearly all ask, a row that does not is no question: "Add one", "More to come".
  const questions = asking.length * 4 >= all.length * 3 ? asking : all;
  return questions.flatMap(({ at, cells }) => readRow(lines, at, { cells, names, column }));
}

function readRow(
  lines: readonly Line[],
  at: number,
  { cells, names, column }: { cells: readonly string[]; names: readonly string[]; column: number },
): QuestionReading[] {
  const title = cleanTitle(cells[column] ?? '');
  const line = lines[at];
  if (title === '' || !line) return [];
  const answered = names.findIndex((name, index) => index !== column && ANSWERED.test(name));
  const body = cells.flatMap((text, index): Line[] => {
    if (index === column || text === '' || /^#?\d*$/.test(text)) return [];
    const name = index === answered || names[index] === '' ? '' : `${names[index]}: `;
    return [{ number: line.number, kind: 'text', text: `${name}${withLines(text)}` }, blank(line)];
  });
  const evidence = [`a row of a table with the column "${names[column] ?? ''}"`];
  return [{ kind: 'question', title, from: at, to: at + 1, evidence, body }];
}

/** The column that holds questions about such systems, by its name or by its cells; -1 for none. */
function questionColumn(names: readonly string[], rows: readonly Row[]): number {
  const ofTheField = rows.filter(({ cells }) => isOfTheField(cells.join(' '), 1)).length;
  if (ofTheField * 3 < rows.length) return -1;
  const named = names.findIndex((name) => ASKED.test(name));
  const isAnswered = names.some((name) => ANSWERED.test(name));
  if (named !== -1 && (isAnswered || asksMostly(rows, named))) return named;
  const columns = names.slice(0, MOST_COLUMNS).map((_, index) => index);
  return (
    columns.find(
      (column) =>
        asksMostly(rows, column) &&
        (MAY_ASK.test(names[column] ?? '') || asksAsPeopleDo(rows, column)),
    ) ?? -1
  );
}

function asksMostly(rows: readonly Row[], column: number): boolean {
  const texts = rows.map(({ cells }) => cleanTitle(cells[column] ?? ''));
  const asking = texts.filter(asks).length;
  const checking = texts.filter((text) => CHECKS.test(text)).length;
  return asking >= 2 && asking * 3 >= rows.length * 2 && checking * 2 < rows.length;
}

/** Whether half of the cells ask for a design or are in quotes; a list of checks only asks. */
function asksAsPeopleDo(rows: readonly Row[], column: number): boolean {
  const spoken = rows.filter(({ cells }) => {
    const cell = cells[column] ?? '';
    return /^[*_]*["“]/.test(cell) || asksForADesign(cleanTitle(cell));
  }).length;
  return spoken * 2 >= rows.length;
}

function cellsOf(line: Line | undefined): string[] {
  const text = (line?.text ?? '').trim().replace(/^\||(?<!\\)\|$/g, '');
  return text.split(/(?<!\\)\|/).map((cell) => cell.replaceAll('\\|', '|').trim());
}

function isDelimiter(line: Line | undefined): boolean {
  return /^\s*(?:\|\s*)?:?-+:?\s*(?:\|\s*:?-+:?\s*)+\|?\s*$/.test(line?.text ?? '');
}

function withLines(cell: string): string {
  return cell.replace(/\s*<br ?\/?>\s*/gi, ' ');
}

function blank({ number }: Line): Line {
  return { number, kind: 'blank', text: '' };
}
