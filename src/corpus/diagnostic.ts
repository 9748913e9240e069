import { type Place, placeText } from '../errors.js';

/** Where something stands in a file: 1-based line and column, the column counted in UTF-16 units. */
export type Position = { line: number; column: number };

/** One fault of one file, as `check` prints it: what is wrong, where, and the way out. */
export type Diagnostic = Position & {
  file: string;
  /** The short name of the rule that found it, such as `unknown-key`. */
  rule: string;
  message: string;
  wayOut: string;
  /** True where the file works and only misses the bar of `check --strict`. */
  strict: boolean;
};

/** By file, then place, then rule: the order in which a person would mend them. */
export function sortDiagnostics(problems: readonly Diagnostic[]): Diagnostic[] {
  return [...problems].sort(
    (a, b) =>
      compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.rule, b.rule),
  );
}

/** `file:line:column  rule  what is wrong. The way out.` on one line. */
export function diagnosticText(problem: Diagnostic): string {
  const place: Place = { file: problem.file, line: problem.line, column: problem.column };
  return `${placeText(place)}  ${problem.rule}  ${sentence(problem.message)} ${sentence(problem.wayOut)}`;
}

function sentence(text: string): string {
  return /[.?!]$/.test(text) ? text : `${text}.`;
}

// Not localeCompare: the order must be the same on every machine.
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
