import type { Position } from '../diagnostic.js';
import type { Reading } from './reading.js';

/**
 * Splits `text *Label: inside*` at the end of a line. A label whose star is not closed is a
 * finding, and everything behind it counts as inside.
 */
export function splitLabel(
  line: string,
  label: string,
  at: Position,
  reading: Reading,
): { text: string; inside: string } {
  const start = line.toLowerCase().search(new RegExp(`[*_]${label.toLowerCase()}:`));
  if (start === -1) return { text: line, inside: '' };
  const rest = line.slice(start + label.length + 2).trim();
  const mark = line.charAt(start);
  if (!rest.endsWith(mark)) {
    const message = `'${mark}${label}:' is not closed at the end of the item`;
    reading.findings.error('label', at, message, `Write *${label}: …* as its last words`);
  }
  const inside = rest.endsWith(mark) ? rest.slice(0, -1) : rest;
  return { text: line.slice(0, start).trim(), inside: inside.trim() };
}

/** The phrases of `one, another`; empty ones are left out. */
export function splitPhrases(inside: string): string[] {
  return inside
    .split(',')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
}
