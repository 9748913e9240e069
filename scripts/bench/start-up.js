// Prints how long commands take to start, as ratios to bare Node: medians of 15 interleaved runs. What
// ends at a prompt is measured in a pseudo-terminal, beside bare Node that prints a word in one.
import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { spawn } from '@lydell/node-pty';

const RUNS = 15;
const EXECUTABLE = fileURLToPath(new URL('../../bin/onsite.js', import.meta.url));
const home = mkdtempSync(join(tmpdir(), 'onsite-bench-'));
const { NODE_EXTRA_CA_CERTS: _, ...inherited } = process.env;
const environment = { ...inherited, ONSITE_HOME: home, TERM: 'xterm-256color' };

const FLAGS = ['--level', 'senior', '--role', 'swe', '--minutes', '35', '--notes', 'here'];

/** What is measured: to its end, or in a terminal to the text of its first prompt. */
const MEASURED = [
  { name: 'node -e 0', words: ['-e', '0'], bare: true },
  {
    name: 'node -e, first word in a terminal',
    words: ['-e', "console.log('here')"],
    bare: true,
    prompt: 'here',
  },
  { name: 'onsite --version', words: ['--version'], target: 1.3 },
  { name: 'onsite list', words: ['list'], target: 1.8 },
  { name: 'onsite show url-shortener', words: ['show', 'url-shortener'], target: 3 },
  {
    name: 'onsite start url-shortener, first prompt',
    words: ['start', 'url-shortener', ...FLAGS],
    prompt: 'starts with Enter',
    target: 2.6,
  },
  { name: 'onsite drill, first prompt', words: ['drill'], prompt: 'Enter shows', target: 2.6 },
];

/** Milliseconds until the command has ended. */
function timeToEnd({ words, bare }) {
  const begin = performance.now();
  const { status } = spawnSync(process.execPath, bare ? words : [EXECUTABLE, ...words], {
    env: environment,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error(`${words.join(' ')} ended with ${status}`);
  return performance.now() - begin;
}

/** Milliseconds until the prompt shows on a terminal. */
function timeToPrompt({ words, prompt, bare }) {
  return new Promise((resolve) => {
    const begin = performance.now();
    const program = spawn(process.execPath, bare ? words : [EXECUTABLE, ...words], {
      cols: 80,
      rows: 24,
      env: environment,
    });
    let output = '';
    program.onData((data) => {
      output += data;
      if (!output.includes(prompt)) return;
      const time = performance.now() - begin;
      program.onExit(() => resolve(time));
      program.kill('SIGKILL');
      output = '';
    });
  });
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

const times = MEASURED.map(() => []);
for (let run = 0; run < RUNS; run += 1) {
  for (const [index, measured] of MEASURED.entries()) {
    times[index].push(measured.prompt ? await timeToPrompt(measured) : timeToEnd(measured));
  }
}
for (const [index, { name, target, prompt }] of MEASURED.entries()) {
  const base = median(times[prompt ? 1 : 0]);
  const time = median(times[index]);
  const ratio = (time / base).toFixed(2);
  const against = target ? `  target ${target}` : '';
  console.log(`${name.padEnd(44)} ${time.toFixed(0).padStart(5)} ms  ${ratio} x${against}`);
}
