/** What is being typed; `cursor` is an index into the text. */
export type Draft = { text: string; cursor: number };

/** The reader behind an @inquirer prompt is Node's; its type leaves the cursor out. */
type Reader = { line: string; cursor?: number; getCursorPos(): { rows: number; cols: number } };

/** The line as the reader has it. */
export function draftOf(reader: Reader): Draft {
  return { text: reader.line, cursor: reader.cursor ?? reader.line.length };
}

/** Gives the reader a line to begin with. */
export function takeDraft(reader: Reader, draft: Draft): void {
  reader.line = draft.text;
  reader.cursor = draft.cursor;
}

/**
 * Lets the prompt's screen know the column of the cursor in the part of the line that is shown;
 * readline would count the rows of the whole line.
 */
export function pinCursor(reader: Reader, column: () => number): void {
  reader.getCursorPos = () => ({ rows: 0, cols: column() });
}

/**
 * Escape sequence that wipes the live part after the window changed its width, and leaves the cursor
 * where the prompt expects it: on the last of its rows. Terminals wrap lines that no longer fit, so the
 * live part may cover more rows than were drawn, and the prompt would leave the rest as ghosts.
 * @param widths columns of the drawn lines above the one with the cursor
 * @param cursorColumn column of the cursor in its line; 0 where the terminal cuts that line
 * @param columns the new width of the window
 */
export function wipeAfterResize(
  widths: readonly number[],
  cursorColumn: number,
  columns: number,
): string {
  const rowsOf = (width: number) => Math.max(1, Math.ceil(width / columns));
  const above = widths.reduce((sum, width) => sum + rowsOf(width), 0);
  const up = above + Math.floor(cursorColumn / columns);
  const toTop = up > 0 ? `\u001b[${up}A` : '';
  return `${toTop}\r\u001b[0J${'\n'.repeat(widths.length)}`;
}
