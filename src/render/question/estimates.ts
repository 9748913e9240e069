import type { Estimate } from '../../corpus/question.js';
import { type Look, margin, palette } from '../look.js';
import { renderInline } from '../markdown.js';
import { sideBySide } from '../table.js';
import { indentText, padEnd, widestOf, wrapText } from '../text.js';

const GAP = 2;
/** A quantity in a narrower column is harder to read than one on a line of its own. */
const NARROWEST_QUANTITY = 24;

type Row = { readonly quantity: string; readonly working: string; readonly result: string };

/** Estimates as `quantity  working = result`, in columns as far as the window has room for them. */
export function renderEstimates(estimates: readonly Estimate[], look: Look): string {
  const rows = estimates.map((estimate) => ({
    quantity: renderInline(estimate.quantity, look),
    working: renderInline(estimate.working, look),
    result: palette(look).strong(renderInline(estimate.result, look)),
  }));
  const left = margin(look);
  return indentText(layOut(rows, look.width - left, look.plain), left);
}

function layOut(rows: readonly Row[], room: number, plain: boolean): string {
  const quantities = widestOf(rows.map(({ quantity }) => quantity));
  const workings = widestOf(rows.map(({ working }) => working));
  const aligned = rows.map(({ quantity, working, result }) => {
    return `${padEnd(quantity, quantities)}  ${padEnd(working, workings)} = ${result}`;
  });
  if (!plain && widestOf(aligned) <= room) return aligned.join('\n');

  const equations = widestOf(rows.map(equation));
  const column = Math.min(quantities, room - GAP - equations);
  if (!plain && column >= NARROWEST_QUANTITY) return inTwoColumns(rows, column, equations);
  return rows
    .map((row) => wrapText(`${row.quantity}: ${equation(row)}`, room, { rest: '  ' }))
    .join('\n');
}

function inTwoColumns(rows: readonly Row[], quantities: number, equations: number): string {
  return rows
    .flatMap((row) => sideBySide([row.quantity, equation(row)], [quantities, equations]))
    .join('\n');
}

function equation({ working, result }: Row): string {
  return `${working} = ${result}`;
}
