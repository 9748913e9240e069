import type { Position } from '../diagnostic.js';
import type { Findings } from '../findings.js';
import { Ids } from '../ids.js';
import { firstForbidden } from '../sanitise.js';
import { positionAt, type SourceText } from '../source-text.js';

/** What one pass over a file carries along: its faults, its ids, and where each thing stands. */
export type Reading = { findings: Findings; ids: Ids; places: Map<object, Position> };

/** A fresh reading of the file that the findings are about. */
export function newReading(findings: Findings): Reading {
  return { findings, ids: new Ids(findings), places: new Map() };
}

/** Remembers where a thing stands, and gives it back. */
export function placed<Thing extends object>(thing: Thing, at: Position, reading: Reading): Thing {
  reading.places.set(thing, { line: at.line, column: at.column });
  return thing;
}

/** A character that a terminal would obey is taken out anyway, but its author should know. */
export function noControls(file: SourceText, findings: Findings): void {
  const offset = firstForbidden(file.text);
  if (offset === undefined) return;
  const code = (file.text.codePointAt(offset) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  findings.error(
    'control-character',
    positionAt(file.text, offset),
    `the invisible control character U+${code} stands here`,
    'Delete it; it is left out when the file is shown',
  );
}
