import type { Framework } from '../../corpus/framework.js';
import type { Corpus } from '../../corpus/load.js';
import type { Question } from '../../corpus/question.js';
import { cardsBroughtUp } from '../../drill/due-dates.js';
import { Interrupted } from '../../errors.js';
import { proposeQuestion } from '../../history/choose-question.js';
import { aside } from '../../render/session/conversation.js';
import { renderLacks } from '../../render/session/lacks.js';
import { renderOpening } from '../../render/session/round.js';
import { plural } from '../../render/words.js';
import type { SessionSetup } from '../../session/event.js';
import type { Session } from '../../session/session.js';
import type { Settings } from '../../settings.js';
import { askReady } from '../../terminal/ask.js';
import { editorCommand } from '../../terminal/editor.js';
import type { Terminal } from '../../terminal/terminal.js';
import type { World } from '../../world.js';
import { LeftForLater } from './left.js';
import type { OpenOptions, OpenSession } from './open.js';

export type Surroundings = {
  world: World;
  corpus: Corpus;
  terminal: Terminal;
  settings: Settings;
  /** Those that were held before this one. */
  sessions: readonly Session[];
};

/** Shows what is settled, waits until the person is ready, and holds the interview. */
export async function interview(
  surroundings: Surroundings,
  settled: { question: Question; framework: Framework; setup: SessionSetup },
): Promise<void> {
  const { terminal } = surroundings;
  printOpening(terminal, settled.question, settled.setup);
  await askReady(terminal, 'Ready? The clock starts with Enter.');
  // What holds the round is loaded while the person gets ready.
  const { openNew } = await import('./open.js');
  const opened = openNew(await openOptions(surroundings, settled), settled.setup);
  await holdAndClose(opened);
  await suggestNext(surroundings, opened.live.session);
}

/** Goes on with an interview that was left. */
export async function interviewAgain(
  surroundings: Surroundings,
  left: { question: Question; framework: Framework; session: Session; next: number },
): Promise<void> {
  const { terminal } = surroundings;
  printOpening(terminal, left.question, left.session.setup);
  await askReady(terminal, 'Ready to go on? The clock runs with Enter.');
  const { openLeft } = await import('./open.js');
  const opened = openLeft(await openOptions(surroundings, left), left.session, left.next);
  await holdAndClose(opened);
  await suggestNext(surroundings, opened.live.session);
}

function printOpening(terminal: Terminal, question: Question, setup: SessionSetup): void {
  const look = terminal.look();
  const lacks = renderLacks(question, setup.plan, look);
  const opening = renderOpening(setup, look);
  terminal.print(`\n${lacks === '' ? opening : `${opening}\n\n${lacks}`}\n`);
}

/** What to practise next, once a session is finished. */
async function suggestNext(
  { terminal, corpus, sessions }: Surroundings,
  held: Session,
): Promise<void> {
  if (held.stage.name !== 'done') return;
  const others = sessions.filter((session) => session.id !== held.id);
  const next = proposeQuestion(await corpus.summaries(), [...others, held]);
  if (!next) return;
  const { question, reason } = next;
  const count = cardsBroughtUp(held).length;
  const cards =
    count > 0
      ? `${plural(count, 'card')} from this round ${count === 1 ? 'comes' : 'come'} back tomorrow. `
      : '';
  const text = `${cards}Next: ${question.title} (${reason}). onsite start ${question.id}`;
  terminal.print(`\n${aside(text, terminal.look())}`);
}

async function openOptions(
  { world, corpus, terminal, settings }: Surroundings,
  { question, framework }: { question: Question; framework: Framework },
): Promise<OpenOptions> {
  const editor = editorCommand(world.environment, settings.editor);
  return { world, terminal, question, framework, vocabulary: await corpus.vocabulary(), editor };
}

/** @throws Interrupted once everything is on the disk, with the line that resumes the session */
async function holdAndClose(opened: OpenSession): Promise<void> {
  const { live } = opened;
  const wayBack = `Go on with: onsite resume ${live.session.id}`;
  const { holdSession, sayPrompt } = await import('./hold.js');
  try {
    sayPrompt(live);
    await holdSession(live);
  } catch (error) {
    const { terminal } = live.options;
    if (error instanceof LeftForLater) {
      terminal.print(aside(`All is kept. ${wayBack}`, terminal.look()));
      return;
    }
    if (!(error instanceof Interrupted)) throw error;
    live.record({ type: 'paused' });
    throw new Interrupted('Stopped. All is kept.', wayBack);
  } finally {
    opened.close();
  }
}
