/** An arm of a line-drawing character that meets nothing; row and column are 0-based. */
export type LooseEnd = { row: number; column: number; character: string; side: string };

type Side = 'above' | 'below' | 'on its left' | 'on its right';

const SIDES: Readonly<Record<Side, { step: readonly [number, number]; opposite: Side }>> = {
  above: { step: [-1, 0], opposite: 'below' },
  below: { step: [1, 0], opposite: 'above' },
  'on its left': { step: [0, -1], opposite: 'on its right' },
  'on its right': { step: [0, 1], opposite: 'on its left' },
};

const ARMS: ReadonlyMap<string, readonly Side[]> = new Map([
  ...arms('┌╭', ['on its right', 'below']),
  ...arms('┐╮', ['on its left', 'below']),
  ...arms('└╰', ['above', 'on its right']),
  ...arms('┘╯', ['above', 'on its left']),
  ...arms('├', ['above', 'below', 'on its right']),
  ...arms('┤', ['above', 'below', 'on its left']),
  ...arms('┬', ['on its left', 'on its right', 'below']),
  ...arms('┴', ['on its left', 'on its right', 'above']),
  ...arms('┼', ['above', 'below', 'on its left', 'on its right']),
  ...arms('│', ['above', 'below']),
]);

// What a line may end in, from whichever side.
const ENDS = new Set('▶▷►>◀◁◄<▼▽v▲△^*o●○•+|-=xX─');

/**
 * The arms of corners, junctions and upright lines that meet nothing. A box that is not closed has
 * one at its gap, and a side that is out of line has one at the row that is off; lines that bend,
 * fork or end in an arrow have none.
 */
export function* looseEnds(lines: readonly string[]): Iterable<LooseEnd> {
  const grid = lines.map((line) => [...line]);
  const at = (row: number, column: number) => grid[row]?.[column] ?? ' ';
  for (const [row, characters] of grid.entries()) {
    for (const [column, character] of characters.entries()) {
      const loose = (ARMS.get(character) ?? []).filter((side) => {
        const [down, right] = SIDES[side].step;
        const neighbour = at(row + down, column + right);
        // An upright line may begin in the middle of a border, but not at its end: a corner is missing.
        return neighbour === '─' && down !== 0
          ? at(row + down, column - 1) === ' ' || at(row + down, column + 1) === ' '
          : !isJoined(neighbour, side);
      });
      // A │ that meets nothing at all stands in a text, as in a queue drawn as │││.
      if (character === '│' && loose.length === 2) continue;
      const [side] = loose;
      if (side) yield { row, column, character, side };
    }
  }
}

function isJoined(neighbour: string, side: Side): boolean {
  const arms = ARMS.get(neighbour);
  // A line may begin right at the side of a box, and a label stand at the end of any line.
  if (arms) return arms.includes(SIDES[side].opposite) || neighbour === '│';
  return ENDS.has(neighbour) || /[\p{L}\p{N}()[\]"'.:]/u.test(neighbour);
}

function arms(characters: string, sides: readonly Side[]): [string, readonly Side[]][] {
  return [...characters].map((character) => [character, sides]);
}
