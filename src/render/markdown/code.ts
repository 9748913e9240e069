import type { Token, Tokens } from 'marked';
import { type Look, palette } from '../look.js';
import { expandTabs, truncate, widestLine, wrapText } from '../text.js';

const DRAWINGS = ['', 'text', 'txt', 'ascii', 'diagram'];

/**
 * A code fence as it was drawn. A wrapped diagram cannot be read, so lines wider than `columns` are
 * cut, and a line below says how wide the window must be.
 */
export function renderCode(token: Tokens.Code, columns: number, look: Look): string {
  const text = drawnText(token);
  const lines = text.split('\n');
  const widest = widestLine(text);
  const kind = DRAWINGS.includes((token.lang ?? '').trim().toLowerCase()) ? 'diagram' : 'code';
  const shown = widest > columns ? lines.map((line) => truncate(line, columns)) : lines;
  // A screen reader spells a drawing out; who knows how long it is can skip it.
  if (look.plain) shown.unshift(wrapText(`(${kind}, ${lines.length} lines)`, columns));
  if (widest > columns) {
    const note = `${kind} is ${widest} columns wide; widen the window to see all of it`;
    shown.push(palette(look).dim(wrapText(note, columns)));
  }
  return shown.join('\n');
}

/** Columns of the widest line that a fence draws. */
export function codeWidth(token: Token): number {
  return token.type === 'code' ? widestLine(drawnText(token as Tokens.Code)) : 0;
}

function drawnText(token: Tokens.Code): string {
  const lines = expandTabs(token.text).split('\n');
  return lines
    .map((line) => line.trimEnd())
    .join('\n')
    .trimEnd();
}
