import { readFileSync } from 'node:fs';

/** Where time comes from. All times are milliseconds since the Unix epoch. */
export type Clock = {
  now(): number;
  /** Calls `handler` with the time about every `milliseconds` until the returned function is called. */
  every(milliseconds: number, handler: (now: number) => void): () => void;
};

/** The time of this machine. */
export const machineClock: Clock = {
  now: () => Date.now(),
  every(milliseconds, handler) {
    const timer = setInterval(() => handler(Date.now()), milliseconds);
    return () => clearInterval(timer);
  },
};

/** What a test writes into the clock file, all in milliseconds. */
type ClockFile = {
  /** The time at which the clock started. */
  start: number;
  /** Time that has run since: the program sees every tick of it, however fast it is written. */
  run: number;
  /** Time that was skipped, as when a lid is closed (negative: the clock was set back). */
  jump: number;
};

const POLL_MILLISECONDS = 15;

/**
 * A clock that stands still until a test moves it, for whole-program tests and screen captures that
 * must not wait for minutes: the environment variable `ONSITE_TEST_CLOCK` names a JSON file
 * `{"start": ms, "run": ms, "jump": ms}`. Raising `run` lets that much time pass tick by tick;
 * changing `jump` moves the clock at once.
 */
export function fileClock(path: string): Clock {
  let file = readClockFile(path) ?? { start: 0, run: 0, jump: 0 };
  const readAgain = () => {
    file = readClockFile(path) ?? file;
    return file;
  };
  // How far the program has got; it follows the file's `run` tick by tick.
  let { run } = file;
  const time = () => file.start + run + file.jump;
  return {
    now() {
      readAgain();
      return time();
    },
    every(milliseconds, handler) {
      let due = run + milliseconds;
      let { jump } = file;
      const timer = setInterval(() => {
        readAgain();
        if (file.jump !== jump) handler(time());
        jump = file.jump;
        for (; due <= file.run; due += milliseconds) {
          run = due;
          handler(time());
        }
        run = Math.max(run, file.run);
      }, POLL_MILLISECONDS);
      return () => clearInterval(timer);
    },
  };
}

/** The clock file as it stands, or undefined while it is being written. */
function readClockFile(path: string): ClockFile | undefined {
  try {
    const { start = 0, run = 0, jump = 0 } = JSON.parse(readFileSync(path, 'utf8'));
    return { start: Number(start), run: Number(run), jump: Number(jump) };
  } catch {
    return undefined;
  }
}
