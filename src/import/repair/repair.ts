import { sanitiseMarkdown } from '../../corpus/sanitise.js';
import type { Decoded } from '../decode/decode.js';
import type { Source } from '../source.js';
import { separateGluedLines } from './glued-lines.js';
import { repairMojibake } from './mojibake.js';

/** The text of a document with the damage of exports and editors undone, as numbered lines. */
export function repair(file: string, decoded: Decoded): Source {
  const mojibake = repairMojibake(decoded.text);
  const clean = sanitiseMarkdown(mojibake.text);
  const numbered = clean.split('\n').map((text, index) => ({ text, number: index + 1 }));
  const { lines, separated } = separateGluedLines(numbered);
  const repairs = [
    ...decoded.repairs,
    ...(mojibake.repaired > 0 ? [`${mojibake.repaired} garbled characters restored`] : []),
    ...(clean === mojibake.text ? [] : ['characters that steer a terminal taken out']),
    ...(separated > 0 ? ['lines that were glued together taken apart'] : []),
  ];
  return { file, lines, repairs };
}
