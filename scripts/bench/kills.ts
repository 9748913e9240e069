import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chanceFrom } from '../../src/session/chance.js';
import { Screen } from '../../tests/program/screen.js';

// Kills a live session at moments drawn by chance, resumes it, and counts what was lost of the notes that
// had shown up on the screen: node scripts/run-typescript.js scripts/bench/kills.ts
const KILLS = Number(process.env.KILLS ?? 300);
const ENTER = '\r';
const FLAGS = [
  '--minutes',
  '90',
  '--level',
  'mid',
  '--role',
  'swe',
  '--notes',
  'here',
  '--no-curveballs',
];

const home = mkdtempSync(join(tmpdir(), 'onsite-kills-'));
const chance = chanceFrom(1);
const shown: string[] = [];

function storedNotes(): string[] {
  const folder = join(home, 'history');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'))
    .flatMap((line) => /"type":"noted","text":"([^"]+)","crc32"/.exec(line)?.[1] ?? []);
}

for (let kill = 0; kill < KILLS; kill += 1) {
  const screen = new Screen({ home });
  screen.run(...(kill === 0 ? ['start', 'url-shortener', ...FLAGS] : ['resume']));
  await screen.sees('with Enter');
  await screen.answers(ENTER, / left · round /);
  const lines = Array.from(
    { length: 5 },
    (_, index) => `note ${kill * 5 + index + 1} of this session`,
  );
  screen.type(lines.map((line) => line + ENTER).join(''));
  await new Promise((resolve) => setTimeout(resolve, chance.below(60)));
  screen.kill('SIGKILL');
  await screen.exited();
  const text = screen.text();
  shown.push(...lines.filter((line) => text.includes(`:00  ${line}`)));
  screen.close();
}

const stored = new Set(storedNotes());
const lost = shown.filter((line) => !stored.has(line));
console.log(
  `${KILLS} kills: ${shown.length} notes were on the screen, ${stored.size} on the disk, ${lost.length} lost`,
);
rmSync(home, { recursive: true });
process.exitCode = lost.length > 0 ? 1 : 0;
