import { describe, expect, it } from 'vitest';
import { looseEnds } from '../../../src/corpus/bar/box-drawing.js';

function loose(drawing: string): string[] {
  const lines = drawing.split('\n');
  return [...looseEnds(lines)].map(
    ({ row, column, character, side }) => `${row}:${column} ${character} ${side}`,
  );
}

describe('a drawing without loose ends', () => {
  it.each([
    ['a box', '┌───┐\n│ a │\n└───┘'],
    ['a box with round corners', '╭───╮\n│ a │\n╰───╯'],
    ['a title in the border', '┌─ API ─┐\n│   a   │\n└───────┘'],
    ['a line between boxes', '┌───┐   ┌───┐\n│ a ├──▶│ b │\n└───┘   └───┘'],
    ['an arrow from side to side', '┌───┐   ┌───┐\n│ a │──▶│ b │\n└───┘   └───┘'],
    ['an arrow down', '┌───┐\n│ a │\n└─┬─┘\n  │ HTTP\n  ▼\n┌───┐\n│ b │\n└───┘'],
    ['an arrow into a border', '  a\n  │\n┌─▼─┐\n│ a │\n└───┘'],
    ['a line that begins at a border', '┌───┐\n│ a │\n└───┘\n  │\n  ▼'],
    ['a fork', '   a\n┌──┴──┐\n▼     ▼\na     b'],
    ['a line that bends', 'a ──┐\n    │\n    └──▶ b'],
    ['boxes in a box', '┌───────┐\n│ ┌───┐ │\n│ │ a │ │\n│ └───┘ │\n└───────┘'],
    ['cells', '┌───┬───┐\n│ a │ b │\n├───┼───┤\n│ c │ d │\n└───┴───┘'],
    ['a queue', '[│││││] → worker'],
    ['plain ASCII', '+---+\n| a |-->\n+---+'],
    ['nothing', ''],
  ])('%s', (_, drawing) => {
    expect(loose(drawing)).toEqual([]);
  });
});

describe('a drawing with loose ends', () => {
  it.each([
    ['a gap in the top', '┌── ┐\n│ a │\n└───┘', '0:4 ┐ on its left'],
    ['a corner that is missing', '┌────\n│ a │\n└───┘', '1:4 │ above'],
    ['a bottom that is missing', '┌───┐\n│ a │\n', '1:0 │ below'],
    ['a side out of line', '┌───┐\n│ a │\n│ bb │\n│ c │\n└───┘', '1:4 │ below'],
    ['a bottom that is too short', '┌────┐\n│ ab │\n└───┘', '1:5 │ below'],
    ['a bottom that is too long', '┌───┐\n│ a │\n└────┘', '2:5 ┘ above'],
    ['a corner beside its side', '┌───┐\n │ a │\n└───┘', '0:0 ┌ below'],
  ])('%s', (_, drawing, expected) => {
    expect(loose(drawing)).toContain(expected);
  });
});
