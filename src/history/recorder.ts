import { join } from 'node:path';
import { Problem } from '../errors.js';
import type { Log } from './log.js';
import { openLog } from './log.js';
import type { HistoryEvent } from './record.js';

/** Keeps the events of one session or drill, each on the disk before `keep` returns. */
export type Recorder = {
  keep(event: HistoryEvent): void;
  close(): void;
};

export type LogName = {
  /** The id of the session or drill. */
  log: string;
  /** What it is about, for people who look into the folder. */
  slug: string;
  /** Milliseconds since the epoch. */
  now: number;
  /** Makes the name unlike any other: resuming writes a file of its own, so that no file ever has two writers. */
  random: string;
};

/**
 * Opens a new log for the events of `name.log` from number `next` on.
 * @throws Problem when the folder cannot be written
 */
export function openRecorder(folder: string, name: LogName, next = 0): Recorder {
  const log = openLog(join(folder, logFileName(name)));
  return recorderOn(log, name.log, next);
}

/** A recorder that keeps nothing, for a folder that cannot be written. */
export const forgetfulRecorder: Recorder = { keep() {}, close() {} };

/**
 * A recorder, or, where nothing can be kept, one that forgets and the problem to warn of.
 */
export function recorderOrWarning(open: () => Recorder): {
  recorder: Recorder;
  warning: Problem | undefined;
} {
  try {
    return { recorder: open(), warning: undefined };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return { recorder: forgetfulRecorder, warning: error };
  }
}

/**
 * A recorder that opens its log when there is something to keep, and begins it with `first`: a drill that
 * is left at its first card leaves no file, and nobody waits for the disk before they are asked.
 */
export function recorderOnDemand(
  open: () => Recorder,
  first: HistoryEvent,
  warn: (warning: Problem) => void,
): Recorder {
  let recorder: Recorder | undefined;
  const opened = () => {
    const { recorder: made, warning } = recorderOrWarning(open);
    if (warning) warn(warning);
    made.keep(first);
    return made;
  };
  return {
    keep(event) {
      recorder ??= opened();
      recorder.keep(event);
    },
    close: () => recorder?.close(),
  };
}

function recorderOn(log: Log, id: string, next: number): Recorder {
  let n = next;
  return {
    keep(event) {
      log.append({ log: id, n, ...event });
      n += 1;
    },
    close: () => log.close(),
  };
}

/** `2026-11-21T09-30-00Z-url-shortener-1k3f9x.jsonl`: sorted by time, legal on every platform. */
function logFileName({ now, slug, random }: LogName): string {
  const time = new Date(now)
    .toISOString()
    .replace(/\.\d+Z$/, 'Z')
    .replaceAll(':', '-');
  return `${time}-${slug.replaceAll('/', '-')}-${random}.jsonl`;
}
