import { palette } from '../../render/look.js';
import { spoken, timed, timeline } from '../../render/session/conversation.js';
import { nudgeText, renderClock, renderPhaseHeading } from '../../render/session/round.js';
import { clockFace } from '../../session/due.js';
import type { SessionEvent } from '../../session/event.js';
import { currentPhase, roundTime } from '../../session/session.js';
import { askLine } from '../../terminal/ask.js';
import type { Draft } from '../../terminal/live-line.js';
import { readCommandLine } from './command-line.js';
import { runCommand } from './commands.js';
import { takeNotesInEditor } from './editor-notes.js';
import type { Live } from './live.js';

const NO_DRAFT: Draft = { text: '', cursor: 0 };

/** Holds one phase of the round, until its clock is over or the person moves on. */
export async function holdPhase(live: Live, index: number): Promise<void> {
  const { terminal } = live.options;
  terminal.print(`\n${renderPhaseHeading(live.session.setup, index, terminal.look())}\n`);
  printWhatWasSaid(live);
  let draft = NO_DRAFT;
  while (isOn(live, index)) {
    const outcome = await askLine(terminal, {
      draft,
      header: (now) => {
        const face = clockFace(live.session, now);
        return face ? renderClock(face, terminal.look()) : '';
      },
      isInterrupted: (now) => live.isInterviewerDue(now),
    });
    for (const event of live.recordDue()) sayWhatIsDue(live, index, event);
    draft = NO_DRAFT;
    if (outcome.kind === 'interrupted') draft = outcome.draft;
    else if (isOn(live, index)) await takeLine(live, outcome.text);
    // The clock ran out in the very second in which a line was entered: the line is still a note.
    else keepLateNote(live, outcome.text);
  }
}

function isOn(live: Live, index: number): boolean {
  const { stage } = live.session;
  return stage.name === 'round' && stage.phase === index;
}

async function takeLine(live: Live, line: string): Promise<void> {
  const read = readCommandLine(line);
  switch (read.kind) {
    case 'nothing':
      if (live.session.setup.notes === 'editor') await takeNotesInEditor(live);
      return;
    case 'note':
      return keepNote(live, read.text);
    default:
      return runCommand(live, read);
  }
}

function keepNote(live: Live, text: string): void {
  const { terminal } = live.options;
  live.record({ type: 'noted', text });
  terminal.print(timed(roundTime(live.session), text, terminal.look()));
}

function keepLateNote(live: Live, line: string): void {
  const read = readCommandLine(line);
  if (read.kind === 'note' && currentPhase(live.session)) keepNote(live, read.text);
}

/** After a pause or a resume the person sees where they were. */
function printWhatWasSaid(live: Live): void {
  const { terminal } = live.options;
  const phase = currentPhase(live.session);
  const notes = live.session.notes.filter((note) => note.phase === phase?.id);
  const remarks = live.session.remarks.filter((remark) => remark.phase === phase?.id);
  if (notes.length + remarks.length > 0) {
    terminal.print(timeline(notes, remarks, terminal.look()));
  }
}

function sayWhatIsDue(live: Live, index: number, event: SessionEvent): void {
  const { terminal } = live.options;
  const look = terminal.look();
  const { plan } = live.session.setup;
  if (event.type === 'curveball-thrown') {
    const said = `${palette(look).warning('Curveball')}  ${event.text}`;
    terminal.print(timed(roundTime(live.session), said, look));
  }
  if (event.type === 'nudged') {
    const title = plan[index]?.title ?? '';
    const roundLeft = clockFace(live.session, event.at)?.roundLeft ?? 0;
    const text = nudgeText(event.nudge, title, plan[index + 1]?.title, roundLeft);
    terminal.print(spoken('Interviewer', text, look));
  }
  if (event.type === 'phase-ended') {
    terminal.print(spoken('Interviewer', 'Time. Let us move on.', look));
  }
}
