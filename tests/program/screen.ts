import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type IPty, spawn } from '@lydell/node-pty';
import xterm from '@xterm/headless';

const EXECUTABLE = fileURLToPath(new URL('../../bin/onsite.js', import.meta.url));
const PATIENCE = 20_000;
const POLL = 15;
/** 21 November 2026, 9:30 UTC. */
export const START = Date.UTC(2026, 10, 21, 9, 30);

export type ScreenOptions = {
  columns?: number;
  rows?: number;
  environment?: Record<string, string>;
  /** The folder that holds settings and history; a fresh one unless given. */
  home?: string;
};

/** A person at a terminal: the real program in a real pseudo-terminal, with a clock that we move. */
export class Screen {
  readonly home: string;
  private readonly terminal: InstanceType<typeof xterm.Terminal>;
  private readonly clockFile: string;
  private process: IPty | undefined;
  private clock = { start: START, run: 0, jump: 0 };
  private exit: Promise<number> = Promise.resolve(0);
  /** Every byte that the program wrote. */
  output = '';

  constructor(private readonly options: ScreenOptions = {}) {
    this.home = options.home ?? mkdtempSync(join(tmpdir(), 'onsite-test-'));
    this.clockFile = join(mkdtempSync(join(tmpdir(), 'onsite-clock-')), 'clock.json');
    this.terminal = new xterm.Terminal({
      cols: options.columns ?? 80,
      rows: options.rows ?? 24,
      scrollback: 10_000,
      allowProposedApi: true,
      reflowCursorLine: options.environment?.TERM_PROGRAM !== 'vscode',
    });
    this.writeClock();
  }

  /** Starts the program in this terminal; what an earlier run left on the screen stays. */
  run(...words: string[]): this {
    const program = spawn(process.execPath, [EXECUTABLE, ...words], {
      cols: this.terminal.cols,
      rows: this.terminal.rows,
      env: {
        PATH: process.env.PATH ?? '',
        HOME: this.home,
        TERM: 'xterm-256color',
        TZ: 'UTC',
        ONSITE_HOME: this.home,
        ONSITE_TEST_CLOCK: this.clockFile,
        ...this.options.environment,
      },
    });
    this.process = program;
    program.onData((data) => {
      this.output += data;
      this.terminal.write(data);
    });
    this.exit = new Promise((resolve) => {
      program.onExit(({ exitCode, signal }) => resolve(signal ? 128 + signal : exitCode));
    });
    return this;
  }

  get processId(): number {
    return this.process?.pid ?? 0;
  }

  type(keys: string): void {
    this.process?.write(keys);
  }

  kill(signal: string): void {
    this.process?.kill(signal);
  }

  resize(columns: number, rows: number): void {
    this.terminal.resize(columns, rows);
    this.process?.resize(columns, rows);
  }

  /** The exit code, 128 + signal for one that was killed. */
  exited(): Promise<number> {
    return within(this.exit, () => `the program did not end; the screen:\n${this.text()}`);
  }

  /** Lets the program's clock run so many seconds, tick by tick, and waits for what that shows. */
  async pass(seconds: number, pattern: string | RegExp): Promise<void> {
    this.clock.run += seconds * 1000;
    this.writeClock();
    await this.sees(pattern);
  }

  /** Moves the program's clock at once, as when a lid is closed (or, negative, the clock set back). */
  jump(seconds: number): void {
    this.clock.jump += seconds * 1000;
    this.writeClock();
  }

  private writeClock(): void {
    writeFileSync(this.clockFile, JSON.stringify(this.clock));
  }

  /** Everything on the screen and above it, without the blank space at the ends. */
  text(): string {
    const buffer = this.terminal.buffer.active;
    const lines = Array.from({ length: buffer.length }, (_, row) => {
      const line = buffer.getLine(row);
      return `${line?.isWrapped ? '\0' : ''}${line?.translateToString(true) ?? ''}`;
    });
    return lines.join('\n').replaceAll('\n\0', '').trimEnd();
  }

  /** The rows that can be seen right now. */
  visible(): string[] {
    const buffer = this.terminal.buffer.active;
    return Array.from(
      { length: this.terminal.rows },
      (_, row) => buffer.getLine(buffer.viewportY + row)?.translateToString(true) ?? '',
    );
  }

  /** The column and row of the cursor in the window, from 0. */
  cursor(): { column: number; row: number } {
    const { cursorX, cursorY } = this.terminal.buffer.active;
    return { column: cursorX, row: cursorY };
  }

  /** Waits until the text shows below whatever was waited for before. */
  async sees(pattern: string | RegExp): Promise<void> {
    await this.until(
      () => matches(this.text(), pattern),
      () => `${String(pattern)} did not appear; the screen:\n${this.text()}`,
    );
  }

  /** Waits until the condition holds. */
  async until(holds: () => boolean, complaint: () => string): Promise<void> {
    const end = Date.now() + PATIENCE;
    while (!holds()) {
      if (Date.now() > end) throw new Error(complaint());
      await new Promise((resolve) => setTimeout(resolve, POLL));
    }
  }

  /** Types the keys and waits for what they bring about. */
  async answers(keys: string, pattern: string | RegExp): Promise<void> {
    this.type(keys);
    await this.sees(pattern);
  }

  close(): void {
    try {
      this.process?.kill('SIGKILL');
    } catch {
      // It has ended already.
    }
    this.terminal.dispose();
    if (!this.options.home) rmSync(this.home, { recursive: true, force: true });
  }
}

function matches(text: string, pattern: string | RegExp): boolean {
  return typeof pattern === 'string' ? text.includes(pattern) : pattern.test(text);
}

async function within<Value>(promise: Promise<Value>, complaint: () => string): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(complaint())), PATIENCE);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
