import { type Problem, problemText } from '../../errors.js';
import { type Lock, lockSession, OpenElsewhere } from '../../history/lock.js';
import { openRecorder, recorderOrWarning } from '../../history/recorder.js';
import { aside } from '../../render/session/conversation.js';
import type { SessionEvent, SessionSetup } from '../../session/event.js';
import { type Session, startSession } from '../../session/session.js';
import { freshId, type World } from '../../world.js';
import { Live, type LiveOptions } from './live.js';

export type OpenOptions = Omit<LiveOptions, 'recorder' | 'lock'> & { world: World };

/** A session that is held in this process, until it is closed. */
export type OpenSession = { live: Live; close(): void };

/** Opens a new session whose clock starts now. */
export function openNew(options: OpenOptions, setup: SessionSetup): OpenSession {
  const { clock } = options.world;
  const id = freshId(options.world);
  const started = { type: 'started', at: clock.now(), session: id, setup } as const;
  return open(options, startSession(started), 0, () => started);
}

/**
 * Opens a session that was left, to go on with it.
 * @param next the number of its next record
 * @throws OpenElsewhere naming the process that has it open
 */
export function openLeft(options: OpenOptions, session: Session, next: number): OpenSession {
  return open(options, session, next, undefined);
}

function open(
  options: OpenOptions,
  session: Session,
  next: number,
  first: (() => SessionEvent) | undefined,
): OpenSession {
  const { world, terminal } = options;
  const lock = lockOrNone(world, session.id);
  const { recorder, warning } = recorderOrWarning(() =>
    openRecorder(
      world.folders.history,
      {
        log: session.id,
        slug: session.setup.question.id,
        now: world.clock.now(),
        random: freshId(world),
      },
      next,
    ),
  );
  if (warning) terminal.print(aside(warningText(warning), terminal.look()));
  if (first) recorder.keep(first());
  const live = new Live(session, { ...options, recorder, lock });
  if (!first) live.resume(lock.leftAliveUntil);
  return {
    live,
    close() {
      recorder.close();
      lock.release();
    },
  };
}

/** Where no lock can be written, nothing else can: the recorder says so. */
function lockOrNone(world: World, session: string): Lock {
  const { id, host } = world.process;
  try {
    const now = world.clock.now();
    return lockSession(world.folders.history, session, { process: id, host, now });
  } catch (error) {
    if (error instanceof OpenElsewhere) throw error;
    return { leftAliveUntil: undefined, beat() {}, release() {} };
  }
}

function warningText(warning: Problem): string {
  return `${problemText(warning)}\nYou can practise all the same; this session will not be remembered.`;
}
