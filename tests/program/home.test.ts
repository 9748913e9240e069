import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { it } from 'vitest';
import { openScreen } from './open-screen.js';
import { START } from './screen.js';

const EXECUTABLE = fileURLToPath(new URL('../../bin/onsite.js', import.meta.url));
const DAY = 86_400_000;

it('the home screen drills as many cards as it says are due', async () => {
  const home = mkdtempSync(join(tmpdir(), 'onsite-home-'));
  const env = { PATH: process.env.PATH ?? '', ONSITE_HOME: home };
  const words = ['drill', '--json', '--count', '12', '--seed', '1'];
  const cards: { id: string; question: { id: string } }[] = JSON.parse(
    execFileSync(process.execPath, [EXECUTABLE, ...words], { env, encoding: 'utf8' }),
  );
  const lines = cards.map(({ id, question }, n) =>
    JSON.stringify({
      ...{ log: 'abc', n, type: 'graded', at: START - DAY, card: id, question: question.id },
      ...{ grade: 'again', answer: '', took: 1 },
    }),
  );
  mkdirSync(join(home, 'history'));
  writeFileSync(join(home, 'history', 'a.jsonl'), lines.join('\n'));
  const screen = openScreen({ home });
  screen.run();
  await screen.sees('Due today     12 cards');
  await screen.answers('d', '1 of 12 · ');
});
