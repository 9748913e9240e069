import { execFile } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const EXECUTABLE = fileURLToPath(new URL('../../bin/onsite.js', import.meta.url));

export type Outcome = { code: number; out: string; err: string };

/** A folder of its own for settings and history, or for anything else. */
export function freshHome(): string {
  return mkdtempSync(join(tmpdir(), 'onsite-edge-'));
}

/** Runs the program without a terminal: pipes on all sides. */
export function onsite(
  words: readonly string[],
  environment: Record<string, string> = {},
  cwd = process.cwd(),
): Promise<Outcome> {
  const env = { PATH: process.env.PATH ?? '', ONSITE_HOME: freshHome(), ...environment };
  const options = { env, cwd };
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [EXECUTABLE, ...words], options, (error, out, err) => {
      resolve({ code: error ? Number(error.code) : 0, out, err });
    });
    child.stdin?.end();
  });
}
