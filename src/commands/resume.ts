import { Problem } from '../errors.js';
import { findSession } from '../history/find-session.js';
import type { StoredHistory } from '../history/read.js';
import { sessionsOf, unfinished } from '../history/sessions.js';
import { describeLeft } from '../practice/interview/describe.js';
import { interviewAgain } from '../practice/interview/interview.js';
import type { Session } from '../session/session.js';
import { readSettings } from '../settings.js';
import { askKey } from '../terminal/ask.js';
import { requireTerminal, type Terminal, withTerminal } from '../terminal/terminal.js';
import type { World } from '../world.js';
import { type CommonOptions, corpusFor, warn } from './context.js';
import { historyFor } from './history-context.js';

/** `onsite resume [session]`: goes on with an interview that was left, the latest unless named. */
export async function resume(
  world: World,
  id: string | undefined,
  options: CommonOptions,
): Promise<void> {
  requireTerminal(world, 'resume', 'onsite review --json prints what is kept.');
  const history = historyFor(world);
  const left = unfinished(sessionsOf(history));
  const session = id === undefined ? undefined : findSession(sessionsOf(history), id);
  if (session?.stage.name === 'done') {
    throw new Problem(`Session ${session.id} is finished.`, {
      wayOut: `onsite review ${session.id} shows it again.`,
    });
  }
  if (left.length === 0) {
    throw new Problem('No interview is waiting to go on.', {
      wayOut: 'onsite start holds a new one.',
    });
  }
  await withTerminal(world, options, async (terminal) => {
    await goOn(world, terminal, options, history, session ?? (await chooseLeft(terminal, left)));
  });
}

/** Goes on with the session in the terminal that is open. */
export async function goOn(
  world: World,
  terminal: Terminal,
  options: CommonOptions,
  history: StoredHistory,
  session: Session,
): Promise<void> {
  const corpus = await corpusFor(world, options);
  const { question } = session.setup;
  if ((await corpus.outlines()).every(({ id }) => id !== question.id)) {
    throw new Problem(`${question.title} (${question.id}) cannot go on: its question is gone.`, {
      wayOut: `Bring back the questions it came from (onsite corpus list), or read it: onsite review ${session.id}.`,
    });
  }
  const { settings, problems } = readSettings(world);
  warn(world, problems);
  await interviewAgain(
    { world, corpus, terminal, settings, sessions: sessionsOf(history) },
    {
      session,
      question: await corpus.question(session.setup.question.id),
      framework: await corpus.framework(session.setup.framework.id),
      next: (history.logs.get(session.id)?.at(-1)?.n ?? 0) + 1,
    },
  );
}

async function chooseLeft(terminal: Terminal, left: readonly Session[]): Promise<Session> {
  const [only] = left;
  if (only && left.length === 1) return only;
  return askKey(terminal, {
    question: 'Go on with which one?',
    preferred: 0,
    choices: left.slice(0, 9).map((session, index) => ({
      key: String(index + 1),
      label: describeLeft(session),
      value: session,
    })),
  });
}
