import stringWidth from 'string-width';
import { type Fence, linesOf } from '../fences.js';
import type { Part } from '../outline.js';
import { phasePart } from '../question-format.js';
import { looseEnds } from './box-drawing.js';
import { type Rule, type Shortfall, TOP } from './rule.js';

const WIDEST = 78;

/** What stands in a code fence, with the line of the file on which it begins. */
type Drawing = { language: string; lines: string[]; line: number };

/** At least one diagram in Architecture; every fence within 78 columns, every box closed. */
export const diagramsAreDrawn: Rule = function* ({ question, layout }) {
  for (const { id } of question.phases) {
    const part = phasePart(layout, id, 'Model answer');
    for (const fence of part ? fencesOf(part) : []) {
      yield* tooWide(fence);
      if (isDiagram(fence)) yield* notClosed(fence);
    }
  }
  const architecture = phasePart(layout, 'architecture', 'Model answer');
  if (architecture && fencesOf(architecture).some(isDiagram)) return;
  const wayOut = 'Draw boxes and arrows in a ```text fence';
  const message = 'the architecture has no diagram';
  yield { rule: 'diagram', at: architecture ?? TOP, message, wayOut };
};

function isDiagram({ language, lines }: Drawing): boolean {
  return (language === '' || language === 'text') && lines.some((line) => /[┌╭└╰]|\+--/.test(line));
}

function* tooWide({ lines, line }: Drawing): Iterable<Shortfall> {
  for (const [index, text] of lines.entries()) {
    const width = stringWidth(text);
    if (width <= WIDEST) continue;
    const at = { line: line + index, column: WIDEST + 1 };
    const message = `the line is ${width} columns wide; the bar is at most ${WIDEST}`;
    yield { rule: 'diagram-width', at, message, wayOut: 'Draw it narrower' };
  }
}

function* notClosed({ lines, line }: Drawing): Iterable<Shortfall> {
  for (const { row, column, character, side } of looseEnds(lines)) {
    const at = { line: line + row, column: column + 1 };
    const message = `the ${character} here is not joined ${side}`;
    const wayOut = 'Close the box and align its sides, column by column';
    yield { rule: 'diagram-box', at, message, wayOut };
  }
}

function fencesOf(part: Part): Drawing[] {
  const drawings = new Map<Fence, Drawing>();
  for (const line of linesOf(part.text)) {
    if (!('fence' in line)) continue;
    const { language, line: opening } = line.fence;
    const drawing = drawings.get(line.fence) ?? {
      language,
      lines: [],
      line: part.textLine + opening + 1,
    };
    if (line.kind === 'code') drawing.lines.push(line.text);
    drawings.set(line.fence, drawing);
  }
  return [...drawings.values()];
}
