import { convert, getMeasureKind, MeasureKind } from 'convert';
import { readQuantity } from '../corpus/quantity.js';
import type { Grade } from '../history/record.js';

/** What a typed estimate is worth beside the worked result. */
export type Judgement = { grade: Grade; text: string };

/** Off by no more than this factor is good: the design would be the same. */
const GOOD_FACTOR = 2;
/** Off by no more than this factor is the right order of magnitude. */
const HARD_FACTOR = 10;

/**
 * Judges a typed estimate (`40k/s`, `3.5 TB`, `1,200 rps`, `5 GB/day`) by its order of magnitude: within
 * a factor of 2 good, within 10 hard, else again. A number without a unit is taken in the result's.
 * @returns undefined where the typed text begins with no number
 */
export function judgeEstimate(typed: string, result: string): Judgement | undefined {
  // People type their working, as in 10M / 150 = 67k; what counts is where it arrives.
  const guess = amountOf(typed.slice(typed.lastIndexOf('=') + 1));
  const truth = amountOf(result);
  if (!guess || !truth) return undefined;
  if (guess.kind !== truth.kind && guess.kind !== '') {
    return { grade: 'again', text: `The answer is in another unit: ${result}.` };
  }
  const factor = factorBetween(guess, truth, bareNumber(result));
  if (factor <= GOOD_FACTOR) return { grade: 'good', text: `Close: ${result}.` };
  const off = `${factor < 10 ? factor.toFixed(1) : Math.round(factor)} times off`;
  return factor <= HARD_FACTOR
    ? { grade: 'hard', text: `Right order of magnitude, ${off}: ${result}.` }
    : {
        grade: 'again',
        text: `${factor === Number.POSITIVE_INFINITY ? 'Far' : off} from ${result}.`,
      };
}

/** How many times the larger is the smaller, 1 for equal; a bare number is also tried as written. */
function factorBetween(guess: Amount, truth: Amount, written: number): number {
  const ratio = (a: number, b: number) => (a > 0 && b > 0 ? Math.max(a / b, b / a) : Infinity);
  const inBase = ratio(guess.value, truth.value);
  return guess.kind === '' ? Math.min(inBase, ratio(guess.value, written)) : inBase;
}

/** A quantity in base units; `kind` says what is counted and by what time, such as `B/s`. */
type Amount = { value: number; kind: string };

function amountOf(text: string): Amount | undefined {
  const quantity = readQuantity(spelledOut(text));
  if (!quantity) return undefined;
  const [above = '', ...below] = quantity.unit.split('/');
  const counted = inBaseUnit(above);
  const time = below.length === 0 ? undefined : inBaseUnit(below.join('/') || 's');
  return {
    value: (quantity.value * counted.factor) / (time?.factor ?? 1),
    // "67k per host" counts what "67k sockets" counts.
    kind: time?.kind ? `${counted.kind}/${time.kind}` : counted.kind,
  };
}

/** Abbreviations of rates that are written without a stroke. */
function spelledOut(text: string): string {
  return text
    .replace(/([kMGT])bps\b/g, '$1bit/s')
    .replace(/\s*\b(rps|qps|tps)\b/i, '/s')
    .replace(/(\d\s*[kKM]?)(rps|qps|tps)\b/i, '$1/s')
    .replace(/\s+(?:per|a|an)\s+/i, '/')
    .replace(/\s*\/\s*/, '/');
}

const SECOND_WORDS = new Set(['sec', 'secs', 'second', 'seconds']);

/** Bytes for data, seconds for time; everything else, such as rows or servers, is only counted. */
function inBaseUnit(unit: string): { factor: number; kind: string } {
  const name = unit.trim();
  if (name === '') return { factor: 1, kind: '' };
  if (SECOND_WORDS.has(name)) return { factor: 1, kind: 's' };
  switch (getMeasureKind(name as Parameters<typeof getMeasureKind>[0])) {
    case MeasureKind.Data:
      return { factor: Number(convert(1, name as 'B').to('B')), kind: 'B' };
    case MeasureKind.Time:
      return { factor: Number(convert(1, name as 's').to('s')), kind: 's' };
    default:
      return { factor: 1, kind: '' };
  }
}

/** The number as the result writes it, before its scale and unit. */
function bareNumber(result: string): number {
  return Number.parseFloat(result.replaceAll(',', ''));
}
