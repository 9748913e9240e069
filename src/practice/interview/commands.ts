import { answerFromBrief } from '../../corpus/answer-from-brief.js';
import { lowerFirst } from '../../corpus/lower-first.js';
import { palette } from '../../render/look.js';
import { answerLine, aside, timed } from '../../render/session/conversation.js';
import { renderClock, renderSections } from '../../render/session/round.js';
import { clockFace } from '../../session/due.js';
import { currentPhase, roundTime } from '../../session/session.js';
import { askKey, askLine, askReady } from '../../terminal/ask.js';
import { COMMANDS, type CommandLine, type CommandName } from './command-line.js';
import { nextHint } from './evidence.js';
import { LeftForLater } from './left.js';
import type { Live } from './live.js';

const SILENT = 'Your call. State an assumption and go on.';

/** Does what a line that began with a slash says. */
export async function runCommand(
  live: Live,
  line: Extract<CommandLine, { kind: 'command' | 'unknown' }>,
): Promise<void> {
  if (line.kind === 'command') return RUN[line.name](live, line.rest);
  const way = line.meant ? `Did you mean /${line.meant}?` : '/help lists the commands.';
  say(live, `There is no /${line.typed}. ${way} A note cannot begin with a slash.`);
}

const RUN: Record<CommandName, (live: Live, rest: string) => Promise<void> | void> = {
  ask,
  hint,
  sections: showSections,
  notes: showNotes,
  undo,
  edit,
  time: showTime,
  pause,
  next: (live) => live.record({ type: 'phase-ended', by: 'person' }),
  quit,
  help: (live) =>
    print(
      live,
      Object.values(COMMANDS)
        .map((text) => `  ${text}`)
        .join('\n'),
    ),
};

function ask(live: Live, question: string): void {
  if (question === '') {
    say(live, 'Ask something, for example: /ask how many users?');
    return;
  }
  const { question: asked, vocabulary, terminal } = live.options;
  const fact = answerFromBrief(question, asked.brief, vocabulary);
  const answer = fact?.answer ?? SILENT;
  live.record({ type: 'asked', question, answer, known: fact !== undefined });
  const look = terminal.look();
  print(live, timed(roundTime(live.session), palette(look).dim(`/ask ${question}`), look));
  print(live, answerLine(answer, look));
}

function hint(live: Live): void {
  const phase = currentPhase(live.session);
  if (!live.questionPhase(phase?.id)?.keyPoints.length) {
    const title = phase?.title.toLowerCase();
    say(
      live,
      `The question has no key points on ${title}, so no hint. /sections shows what to cover.`,
    );
    return;
  }
  const point = nextHint(live);
  if (!point) {
    const { level } = live.session.setup;
    say(live, `Your notes show all that is expected of this phase at ${level} level.`);
    return;
  }
  const text = point.ask || `A good answer ${lowerFirst(point.text)}`;
  live.record({ type: 'hinted', point: point.id, text });
  const { terminal } = live.options;
  const look = terminal.look();
  const said = `${palette(look).accent('Hint')}  ${text}`;
  print(live, timed(roundTime(live.session), said, look));
}

function showSections(live: Live): void {
  const id = currentPhase(live.session)?.id;
  const phase = live.options.framework.phases.find((each) => each.id === id);
  const { terminal } = live.options;
  if (phase) print(live, renderSections(phase, terminal.look()));
}

function showNotes(live: Live): void {
  const { notes } = live.session;
  if (notes.length === 0) {
    say(live, 'No notes yet.');
    return;
  }
  print(
    live,
    notes.map(({ number, text }) => `  ${String(number).padStart(3)}  ${text}`).join('\n'),
  );
}

function undo(live: Live): void {
  const last = live.session.notes.at(-1);
  if (!last) {
    say(live, 'There is no note to take back.');
    return;
  }
  live.record({ type: 'note-undone' });
  say(live, `Taken back: ${last.text}`);
}

async function edit(live: Live, rest: string): Promise<void> {
  const wanted = rest === '' ? live.session.notes.at(-1)?.number : Number(rest);
  const note = live.session.notes.find(({ number }) => number === wanted);
  if (!note) return say(live, `There is no note ${rest}. /notes shows them with their numbers.`);
  const { terminal } = live.options;
  const outcome = await askLine(terminal, {
    header: (now) => `${clock(live, now)} · note ${note.number}, Enter keeps it`,
    draft: { text: note.text, cursor: note.text.length },
    // Watched, so that the time counts; what the interviewer has to say waits for the note.
    isInterrupted: (now) => live.isInterviewerDue(now) && false,
  });
  const text = outcome.kind === 'entered' ? outcome.text.trim() : '';
  if (text === '' || text === note.text) return say(live, `Note ${note.number} stays as it was.`);
  live.record({ type: 'note-edited', note: note.number, text });
  print(live, timed(note.roundTime, text, terminal.look()));
}

function showTime(live: Live): void {
  print(live, clock(live, live.now()));
}

async function pause(live: Live): Promise<void> {
  live.record({ type: 'paused' });
  await askReady(live.options.terminal, 'Paused, the clock stands still. Enter to go on.');
  live.record({ type: 'resumed' });
  say(live, 'The clock runs again.');
}

/** The clock stands still while the person thinks about leaving. */
async function quit(live: Live): Promise<void> {
  live.record({ type: 'paused' });
  const wish = await askKey(live.options.terminal, {
    question: 'Leave the round?',
    preferred: 0,
    choices: [
      { key: 'l', label: 'later: keep it and go on another time', value: 'later' },
      { key: 'd', label: 'debrief now with what is there', value: 'debrief' },
      { key: 'b', label: 'back to the round', value: 'back' },
    ],
  });
  if (wish === 'later') throw new LeftForLater();
  if (wish === 'debrief') return live.record({ type: 'round-ended' });
  live.record({ type: 'resumed' });
}

function clock(live: Live, now: number): string {
  const face = clockFace(live.session, now);
  return face ? renderClock(face, live.options.terminal.look()) : '';
}

function say(live: Live, text: string): void {
  print(live, aside(text, live.options.terminal.look()));
}

function print(live: Live, text: string): void {
  live.options.terminal.print(text);
}
