import { execFile } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Problem } from '../../src/errors.js';
import { openLog } from '../../src/history/log.js';
import { readHistory } from '../../src/history/read.js';
import { openRecorder } from '../../src/history/recorder.js';
import { sessionsOf } from '../../src/history/sessions.js';
import type { SessionEvent } from '../../src/session/event.js';
import { aSetup, BEGIN } from '../session/a-session.js';

const run = promisify(execFile);

function freshFolder(): string {
  return mkdtempSync(join(tmpdir(), 'onsite-history-'));
}

const started: SessionEvent = { type: 'started', at: BEGIN, session: 'abc123', setup: aSetup() };
const note = (text: string): SessionEvent => ({ type: 'noted', at: BEGIN + 1000, text });

function record(folder: string, events: SessionEvent[], next = 0, random = 'r1'): string {
  const recorder = openRecorder(
    folder,
    { log: 'abc123', slug: 'url-shortener', now: BEGIN, random },
    next,
  );
  for (const event of events) recorder.keep(event);
  recorder.close();
  return join(folder, `2026-11-21T09-30-00Z-url-shortener-${random}.jsonl`);
}

const notesIn = (folder: string) =>
  sessionsOf(readHistory(folder)).flatMap((session) => session.notes.map(({ text }) => text));

describe('a log', () => {
  it('gives back what was kept, in files and folders that only their owner can read', () => {
    const folder = join(freshFolder(), 'deep', 'history');
    const umask = process.umask(0);
    try {
      const path = record(folder, [started, note('one'), note('two')]);
      expect(notesIn(folder)).toEqual(['one', 'two']);
      expect(statSync(path).mode & 0o777).toBe(0o600);
      expect(statSync(folder).mode & 0o777).toBe(0o700);
      expect(statSync(join(folder, '..')).mode & 0o777).toBe(0o700);
    } finally {
      process.umask(umask);
    }
  });

  it('loses nothing older and nothing newer at any byte at which the last record is torn', () => {
    const whole = freshFolder();
    const path = record(whole, [started, note('first'), note('torn')]);
    const bytes = readFileSync(path);
    const lastLine = bytes.lastIndexOf('\n{');
    for (let length = lastLine; length <= bytes.length; length += 1) {
      const folder = freshFolder();
      const torn = join(folder, 'torn.jsonl');
      writeFileSync(torn, bytes);
      truncateSync(torn, length);
      const log = openLog(torn);
      log.append({ log: 'abc123', n: 9, ...note('next') });
      log.close();
      const texts = notesIn(folder);
      expect(texts[0]).toBe('first');
      expect(texts.at(-1)).toBe('next');
    }
  });

  it('costs at most the lines that were hit when bytes rot, and names each', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 1, max: 255 }), (place, flip) => {
        const folder = freshFolder();
        const path = record(folder, [started, ...['a', 'b', 'c', 'd'].map(note)]);
        const bytes = readFileSync(path);
        const firstNote = bytes.indexOf('"noted"');
        const at = firstNote + (place % (bytes.length - firstNote));
        bytes[at] = (bytes[at] ?? 0) ^ flip;
        writeFileSync(path, bytes);
        const { broken } = readHistory(folder);
        expect(notesIn(folder).length).toBeGreaterThanOrEqual(2);
        if (notesIn(folder).length < 4) expect(broken.length).toBeGreaterThanOrEqual(1);
        expect(broken.every(({ line }) => line !== undefined)).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  it('counts a record once, whatever copies a sync tool left, in either order', () => {
    const here = freshFolder();
    record(here, [started, note('one')]);
    const path = record(here, [note('two')], 2, 'r2');
    writeFileSync(join(here, 'a (conflict copy).jsonl'), readFileSync(path));
    writeFileSync(join(here, 'zz.jsonl'), readFileSync(path));
    expect(notesIn(here)).toEqual(['one', 'two']);
  });

  it('has no history where there is no folder, and reads on past a folder that is named like a log', () => {
    const folder = freshFolder();
    expect(readHistory(join(folder, 'none')).logs.size).toBe(0);
    mkdirSync(join(folder, 'odd.jsonl'));
    record(folder, [started, note('kept')]);
    expect(notesIn(folder)).toEqual(['kept']);
  });

  it.each([
    'null',
    '[]',
    '{"log":"x","n":0,"at":1,"type":"started"}',
    '{"log":"x","n":0,"at":1,"type":"toString"}',
    '{"log":"x","n":0.5,"at":1,"type":"paused"}',
    '{"log":"x","n":0,"at":"soon","type":"paused"}',
    '{"log":"x","n":0,"at":1,"type":"self-scored","phase":"scope","selfScore":9}',
  ])('names %s as broken and takes nothing from it', (line) => {
    const folder = freshFolder();
    const path = join(folder, 'bad.jsonl');
    writeFileSync(path, `\n${line}\n`);
    expect(readHistory(folder)).toEqual({ logs: new Map(), broken: [{ file: path, line: 2 }] });
  });

  it('says what is wrong and the way out where the folder cannot be made', () => {
    const folder = freshFolder();
    writeFileSync(join(folder, 'file'), '');
    const problem = caught(() => openLog(join(folder, 'file', 'history', 'x.jsonl')));
    expect(problem.message).toContain('nothing more is being kept');
  });

  it('keeps all of 8 processes that record at once', async () => {
    const folder = freshFolder();
    const script = join(freshFolder(), 'record.mjs');
    await build({
      stdin: {
        contents: `import { openRecorder } from './src/history/recorder.ts';
          const recorder = openRecorder(process.argv[2], { log: process.argv[3], slug: 'drill', now: 0, random: process.argv[3] });
          for (let i = 0; i < 100; i += 1) recorder.keep({ type: 'graded', at: i, card: 'c', question: 'q', grade: 'good', answer: '', took: 1 });`,
        resolveDir: process.cwd(),
      },
      bundle: true,
      platform: 'node',
      format: 'esm',
      outfile: script,
    });
    const writers = Array.from({ length: 8 }, (_, index) => `w${index}`);
    await Promise.all(writers.map((name) => run(process.execPath, [script, folder, name])));
    const { logs, broken } = readHistory(folder);
    expect(broken).toEqual([]);
    expect([...logs.values()].map((records) => records.length)).toEqual(Array(8).fill(100));
    expect(readdirSync(folder)).toHaveLength(8);
  });
});

function caught(action: () => unknown): Problem {
  try {
    action();
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}
