import { cleanTitle } from '../../blocks/clean-title.js';
import type { Line } from '../../blocks/lines.js';
import { asks } from '../asking.js';
import type { Page, QuestionReading, Recogniser } from '../reading.js';

const ASKED = /^(?:(?:interview )?questions?|prompts?|problems?|scenarios?|design problem)$/i;
/** A name that asks only beside a column of answers. */
const NAMED = /^(?:systems?|topics?)$/i;
const ANSWERED = /answer|expect|solution|response|approach|key points|notes?|explanation|hints?/i;

const MOST_COLUMNS = 20;

/** Tables with a column of questions, and perhaps one of answers. */
export const table: Recogniser = {
  name: 'table',
  find(page) {
    return tablesOf(page).flatMap((rows) => readTable(page.lines, rows));
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

function readTable(lines: readonly Line[], rows: readonly number[]): QuestionReading[] {
  const [head, delimiter, ...body] = rows;
  if (head === undefined || delimiter === undefined || !isDelimiter(lines[delimiter])) return [];
  const names = cellsOf(lines[head]).map(cleanTitle);
  const isAnswered = names.some((name) => ANSWERED.test(name));
  const asked = names.findIndex((name) => ASKED.test(name) || (isAnswered && NAMED.test(name)));
  const cells = body.map((row) => ({ row, cells: cellsOf(lines[row]) }));
  const column = asked === -1 ? askingColumn(cells.map((one) => one.cells)) : asked;
  if (column === -1) return [];
  const answered = names.findIndex((name, index) => index !== column && ANSWERED.test(name));
  return cells.flatMap(({ row, cells: texts }): QuestionReading[] => {
    const title = cleanTitle(texts[column] ?? '');
    const line = lines[row];
    if (title === '' || !line) return [];
    const others = texts.flatMap((text, index): Line[] => {
      if (index === column || text === '' || /^#?\d*$/.test(text)) return [];
      const name = index === answered || names[index] === '' ? '' : `${names[index]}: `;
      return [
        { number: line.number, kind: 'text', text: `${name}${withLines(text)}` },
        blank(line),
      ];
    });
    const evidence = [`a row of a table with the column "${names[column] ?? ''}"`];
    return [{ kind: 'question', title, from: row, to: row + 1, evidence, body: others }];
  });
}

/** The column whose cells ask, where most of them do. */
function askingColumn(rows: readonly (readonly string[])[]): number {
  const columns = rows[0]?.slice(0, MOST_COLUMNS).map((_, index) => index) ?? [];
  return (
    columns.find((column) => {
      const asking = rows.filter((cells) => asks(cleanTitle(cells[column] ?? ''))).length;
      return asking >= 2 && asking * 3 >= rows.length * 2;
    }) ?? -1
  );
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
