import type { Position } from './diagnostic.js';

/** A file as the pure core sees it: its path for messages, and its text with `\n` line ends. */
export type SourceText = { path: string; text: string };

/** The 1-based line and column of an offset in a text whose first character stands at `start`. */
export function positionAt(
  text: string,
  offset: number,
  start: Position = { line: 1, column: 1 },
): Position {
  const before = text.slice(0, offset);
  const newline = before.lastIndexOf('\n');
  if (newline === -1) return { line: start.line, column: start.column + before.length };
  return { line: start.line + before.split('\n').length - 1, column: before.length - newline };
}
