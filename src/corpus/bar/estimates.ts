import { evaluate } from '../arithmetic.js';
import { readQuantity } from '../quantity.js';
import type { Estimate } from '../question.js';
import { hasSection, headingPlace, placeOf, type Rule, type Shortfall, within } from './rule.js';

const CLOSE_ENOUGH = 0.05;

/** Four estimates or more, each with a working that gives its result within 5 %. */
export const estimatesAddUp: Rule = function* (candidate) {
  const { estimates } = candidate.question;
  if (!hasSection('Estimates', candidate)) return;
  yield* within({
    ...{ rule: 'estimates', at: headingPlace('Estimates', candidate), what: 'the question has' },
    ...{ count: estimates.length, unit: 'estimates', least: 4 },
    wayOut: 'Add rows to the table under ## Estimates',
  });
  for (const estimate of estimates) {
    const fault = faultOf(estimate);
    if (fault) yield { ...fault, at: placeOf(estimate, candidate) };
  }
};

function faultOf({ working, result }: Estimate): Omit<Shortfall, 'at'> | undefined {
  const worked = evaluate(working);
  if ('fault' in worked) {
    const wayOut = 'Write a sum such as 100e6 / (30 * 86400)';
    return { rule: 'working', message: worked.fault, wayOut };
  }
  const read = readQuantity(result);
  if (!read) {
    const message = `'${result.slice(0, 40)}' does not begin with a number`;
    const wayOut = 'Write a number, a scale and a unit, such as 3.5 TB or 4k /s';
    return { rule: 'result', message, wayOut };
  }
  if (Math.abs(worked.value - read.value) <= CLOSE_ENOUGH * Math.abs(worked.value))
    return undefined;
  const message = `the working gives ${digits(worked.value)}, the result says ${digits(read.value)} ${read.unit}`;
  const wayOut = 'They may differ by 5 %; bytes, bits and seconds are the base units';
  return { rule: 'arithmetic', message: message.trim(), wayOut };
}

function digits(value: number): string {
  return value.toLocaleString('en-GB', { maximumSignificantDigits: 4 });
}
