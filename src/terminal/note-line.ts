import { createPrompt, isEnterKey, useEffect, useKeypress, useRef, useState } from '@inquirer/core';
import type { Clock } from '../clock.js';
import { displayWidth } from '../render/text.js';
import { lineWindow } from './line-window.js';
import { type Draft, draftOf, pinCursor, takeDraft, wipeAfterResize } from './live-line.js';

/** Why the line ended: the person pressed Enter, or the interviewer has something to say. */
export type LineOutcome = { kind: 'entered'; text: string } | { kind: 'interrupted'; draft: Draft };

export type NoteLineConfig = {
  clock: Clock;
  output: NodeJS.WriteStream;
  /** The terminal cuts the line with the cursor where the window became too narrow for it. */
  cutsCursorLine: boolean;
  /** What was half typed when the last line was interrupted, or what is to be edited. */
  draft: Draft;
  /** The line above the input, made anew each second, narrower than the window. */
  header(now: number): string;
  /** True when the interviewer has to speak; called each second. */
  isInterrupted(now: number): boolean;
};

const SECOND = 1000;
const MARKER = '  › ';

/**
 * The line with the living clock: a header that is repainted each second and, below it, what is being
 * typed, which no repaint disturbs. It ends itself when the interviewer speaks, as an aborted prompt
 * would lose the half-typed text.
 */
export const noteLine = createPrompt<LineOutcome, NoteLineConfig>((config, done) => {
  const { clock, output } = config;
  const [now, setNow] = useState(clock.now());
  const [draft, setDraft] = useState(config.draft);
  const [columns, setColumns] = useState(output.columns);
  const shown = lineWindow(draft.text, draft.cursor, columns - MARKER.length);
  const header = config.header(now);
  const cursorColumn = MARKER.length + shown.cursorColumn;
  const drawn = useRef({ headerWidth: 0, cursorColumn });
  drawn.current = { headerWidth: displayWidth(header), cursorColumn };

  useEffect((reader) => {
    takeDraft(reader, config.draft);
    pinCursor(reader, () => drawn.current.cursorColumn);
    setDraft({ ...config.draft });
    return clock.every(SECOND, (time) => {
      if (config.isInterrupted(time)) {
        done({ kind: 'interrupted', draft: draftOf(reader) });
      } else setNow(time);
    });
  }, []);
  useEffect(() => {
    const redraw = () => {
      const { headerWidth, cursorColumn: column } = drawn.current;
      const wrapped = config.cutsCursorLine ? 0 : column;
      output.write(wipeAfterResize([headerWidth], wrapped, output.columns));
      setColumns(output.columns);
    };
    output.on('resize', redraw);
    return () => output.off('resize', redraw);
  }, []);
  useKeypress((key, reader) => {
    if (isEnterKey(key)) done({ kind: 'entered', text: draft.text });
    else setDraft(draftOf(reader));
  });

  return `${header}\n${MARKER}${shown.text}`;
});
