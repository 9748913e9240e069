import type { SessionEvent } from './event.js';
import type { Remark, Session } from './session.js';
import { roundTime } from './session.js';

/** What an event does while the round is on; `index` is the phase whose clock it is. */
export function roundStep(session: Session, index: number, event: SessionEvent): Session {
  switch (event.type) {
    case 'noted':
      return addNote(session, index, event.text);
    case 'note-undone':
      return { ...session, notes: session.notes.slice(0, -1) };
    case 'note-edited':
      return {
        ...session,
        notes: session.notes.map((note) =>
          note.number === event.note ? { ...note, text: event.text } : note,
        ),
      };
    case 'asked':
      return addRemark(session, index, {
        kind: 'asked',
        question: event.question,
        answer: event.answer,
        known: event.known,
      });
    case 'hinted':
      return addRemark(session, index, { kind: 'hint', point: event.point, text: event.text });
    case 'curveball-thrown':
      return addRemark(session, index, {
        kind: 'curveball',
        curveball: event.curveball,
        text: event.text,
      });
    case 'nudged':
      return changePhase(session, index, (phase) => ({
        ...phase,
        nudges: [...phase.nudges, event.nudge],
      }));
    case 'paused':
      return { ...session, running: false };
    case 'resumed':
      return { ...session, running: true };
    case 'phase-ended':
      return endPhase(session, index);
    case 'round-ended':
      return openDebrief({ ...session, roundOver: true }, index);
    default:
      return session;
  }
}

function endPhase(session: Session, index: number): Session {
  const last = index === session.phases.length - 1;
  if (last) return openDebrief({ ...session, roundOver: true }, index);
  if (session.setup.reveal === 'phase') return openDebrief(session, index);
  return beginPhase(session, index + 1);
}

/** The session with the clock running on the phase at `index`. */
export function beginPhase(session: Session, index: number): Session {
  const begun = { ...session, stage: { name: 'round', phase: index } as const };
  return changePhase(begun, index, (phase) => ({ ...phase, reached: true }));
}

/** With `--reveal phase` the phase that just ended is debriefed, otherwise all from the first. */
function openDebrief(session: Session, index: number): Session {
  const phase = session.setup.reveal === 'phase' ? index : 0;
  return { ...session, running: false, stage: { name: 'debrief', phase } };
}

function addNote(session: Session, index: number, text: string): Session {
  const phase = session.phases[index];
  if (!phase) return session;
  const number = session.lastNoteNumber + 1;
  const note = { number, phase: phase.id, roundTime: roundTime(session), text };
  return { ...session, lastNoteNumber: number, notes: [...session.notes, note] };
}

type RemarkPart = Remark extends infer Each
  ? Each extends Remark
    ? Omit<Each, 'phase' | 'roundTime'>
    : never
  : never;

function addRemark(session: Session, index: number, part: RemarkPart): Session {
  const phase = session.phases[index];
  if (!phase) return session;
  const remark = { ...part, phase: phase.id, roundTime: roundTime(session) } as Remark;
  return { ...session, remarks: [...session.remarks, remark] };
}

function changePhase(
  session: Session,
  index: number,
  change: (phase: Session['phases'][number]) => Session['phases'][number],
): Session {
  return {
    ...session,
    phases: session.phases.map((phase, at) => (at === index ? change(phase) : phase)),
  };
}
