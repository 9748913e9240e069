import {
  chmodSync,
  closeSync,
  fchmodSync,
  fsyncSync,
  mkdirSync,
  openSync,
  writeSync,
} from 'node:fs';
import { basename, dirname } from 'node:path';
import { Problem } from '../errors.js';
import { type HistoryEvent, type LogRecord, recordLine } from './record.js';

// An edge: this file writes to the disk.

/** One append-only file of records with one writer. */
export type Log = {
  path: string;
  /**
   * Puts a record on the disk and returns when it is there.
   * @throws Problem when it could not be kept; what was there before is untouched
   */
  append(record: LogRecord<HistoryEvent>): void;
  close(): void;
};

/**
 * Opens the log at `path` for appending, making it (0600) and its folder (0700) if need be.
 * @throws Problem when the folder or the file cannot be written
 */
export function openLog(path: string): Log {
  const file = attempt(path, () => {
    makePrivateFolder(dirname(path));
    const descriptor = openSync(path, 'a', 0o600);
    fchmodSync(descriptor, 0o600);
    syncFolder(dirname(path));
    return descriptor;
  });
  return {
    path,
    append(record) {
      const bytes = Buffer.from(recordLine(record), 'utf8');
      attempt(path, () => {
        for (let written = 0; written < bytes.length; ) {
          written += writeSync(file, bytes, written);
        }
        fsyncSync(file);
      });
    },
    close: () => closeSync(file),
  };
}

/** The folder, made with its missing parents and readable by its owner only, whatever the umask. */
export function makePrivateFolder(folder: string): void {
  const made = mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (made === undefined) return;
  for (let each = folder; each.length >= made.length; each = dirname(each)) chmodSync(each, 0o700);
}

/** A new file is only safe once its folder is on the disk too; Windows has no such call. */
function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const descriptor = openSync(folder, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

const REASONS: Record<string, { message: string; wayOut: string }> = {
  ENOSPC: { message: 'The disk is full', wayOut: 'Free some space, then resume the session.' },
  EFBIG: { message: 'The file may not grow further', wayOut: 'Raise the limit (ulimit -f).' },
  EDQUOT: { message: 'Your disk quota is used up', wayOut: 'Free some space, then resume.' },
  EROFS: readOnly(),
  EACCES: readOnly(),
  EPERM: readOnly(),
};

function readOnly() {
  return {
    message: 'The history folder cannot be written',
    wayOut: 'Set ONSITE_HOME to a folder that can, or mend its permissions.',
  };
}

function attempt<Result>(path: string, action: () => Result): Result {
  try {
    return action();
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code ?? 'unknown error';
    const reason = REASONS[code];
    throw new Problem(
      `${reason?.message ?? `Cannot write ${basename(path)} (${code})`}: nothing more is being kept.`,
      { place: { file: path }, cause, ...(reason ? { wayOut: reason.wayOut } : {}) },
    );
  }
}
