import {
  closeSync,
  fchmodSync,
  fstatSync,
  openSync,
  readFileSync,
  renameSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { uptime } from 'node:os';
import { join } from 'node:path';
import { Problem } from '../errors.js';
import { makePrivateFolder } from './log.js';

// An edge: this file writes to the disk and looks at processes.

/** Who has a session open, and until when (milliseconds since the epoch) its clock was seen running. */
export type Holder = { process: number; host: string; born: string; aliveUntil: number };

export type Lock = {
  /** When the session was last seen running, where a killed process left that behind. */
  leftAliveUntil: number | undefined;
  /** Notes that the session's clock is running at `now`. */
  beat(now: number): void;
  release(): void;
};

/** Another process has the session open. */
export class OpenElsewhere extends Problem {
  constructor(session: string, holder: Holder) {
    super(
      `Session ${session} is open in another terminal (process ${holder.process} on ${holder.host}).`,
      { wayOut: 'Go on there, or end that process and resume here.' },
    );
  }
}

const FIXED_LENGTH = 256;

/**
 * Takes the session for this process. A lock that was left by a process which is gone is taken over.
 * @throws OpenElsewhere naming the process that has the session open
 */
export function lockSession(
  folder: string,
  session: string,
  holder: { process: number; host: string; now: number },
): Lock {
  makePrivateFolder(folder);
  const path = join(folder, `${session}.lock`);
  const left = takeAway(path, session, holder);
  const descriptor = create(path, session);
  const write = (aliveUntil: number) => {
    const born = birthOf(holder.process);
    const content = JSON.stringify({
      process: holder.process,
      host: holder.host,
      born,
      aliveUntil,
    });
    writeSync(descriptor, content.padEnd(FIXED_LENGTH), 0);
  };
  write(holder.now);
  return {
    leftAliveUntil: left?.aliveUntil,
    beat: write,
    release() {
      closeSync(descriptor);
      removeQuietly(path);
    },
  };
}

function create(path: string, session: string): number {
  try {
    const descriptor = openSync(path, 'wx', 0o600);
    fchmodSync(descriptor, 0o600);
    return descriptor;
  } catch (cause) {
    const now = readHolder(path);
    throw now ? new OpenElsewhere(session, now) : cause;
  }
}

/**
 * Removes a lock whose process is gone. It is moved aside first and looked at again there, so that of
 * two processes that find the same dead lock only one goes on.
 */
function takeAway(
  path: string,
  session: string,
  own: { process: number; host: string },
): Holder | undefined {
  const found = readHolder(path);
  if (found && isAlive(found, path, own.host)) {
    throw new OpenElsewhere(session, found);
  }
  const aside = `${path}.${own.process}`;
  try {
    renameSync(path, aside);
  } catch {
    return undefined;
  }
  const moved = readHolder(aside);
  if (moved && moved.process !== found?.process && isAlive(moved, aside, own.host)) {
    renameSync(aside, path);
    throw new OpenElsewhere(session, moved);
  }
  removeQuietly(aside);
  return moved;
}

/** Whether the process that wrote the lock still runs; a number used again is not that process. */
function isAlive(holder: Holder, path: string, host: string): boolean {
  if (holder.host !== host || lockedBeforeBoot(path)) return false;
  try {
    process.kill(holder.process, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  return holder.born === birthOf(holder.process);
}

function lockedBeforeBoot(path: string): boolean {
  try {
    const descriptor = openSync(path, 'r');
    const changed = fstatSync(descriptor).mtimeMs;
    closeSync(descriptor);
    return changed < Date.now() - uptime() * 1000;
  } catch {
    return false;
  }
}

/** When the process started, as Linux counts it (proc(5), stat, field 22); '' where that is unknown. */
function birthOf(id: number): string {
  try {
    const stat = readFileSync(`/proc/${id}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}

function readHolder(path: string): Holder | undefined {
  try {
    const holder = JSON.parse(readFileSync(path, 'utf8'));
    return typeof holder?.process === 'number' ? holder : undefined;
  } catch {
    return undefined;
  }
}

function removeQuietly(path: string): void {
  try {
    unlinkSync(path);
  } catch {
    // Somebody tidied it away already, which is all that was wanted.
  }
}
