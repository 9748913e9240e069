import { Problem, problemText } from '../../errors.js';
import { aside, timed } from '../../render/session/conversation.js';
import { currentPhase, type Note, roundTime } from '../../session/session.js';
import { editText } from '../../terminal/editor.js';
import type { Live } from './live.js';

const SECOND = 1000;

/**
 * Opens the notes of this phase in the person's editor, one line a note, while the clock runs on. A
 * line that was changed becomes an edit, a new one a note. A line that is gone stays kept: nothing is
 * lost by a slip in an editor, and `/undo` takes notes back.
 */
export async function takeNotesInEditor(live: Live): Promise<void> {
  const phase = currentPhase(live.session);
  if (!phase) return;
  const { terminal, editor } = live.options;
  const before = live.session.notes.filter((note) => note.phase === phase.id);
  const text = before.map((note) => `${note.text}\n`).join('');
  // What the interviewer says meanwhile waits until the editor has given the window back.
  const stopWatching = terminal.clock.every(SECOND, (now) => void live.isInterviewerDue(now));
  try {
    keepChanges(live, before, await editText(terminal, editor, phase.id, text));
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    terminal.print(aside(problemText(error), terminal.look()));
  } finally {
    stopWatching();
  }
}

function keepChanges(live: Live, before: readonly Note[], saved: string): void {
  const lines = saved
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const gone = before.filter((note) => !lines.includes(note.text));
  const fresh = lines.filter((line) => !before.some((note) => note.text === line));
  const { terminal } = live.options;
  fresh.forEach((text, index) => {
    const changed = gone[index];
    live.record(
      changed ? { type: 'note-edited', note: changed.number, text } : { type: 'noted', text },
    );
    const at = changed?.roundTime ?? roundTime(live.session);
    terminal.print(timed(at, text, terminal.look()));
  });
}
