import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Screen } from '../tests/program/screen.js';

const ENTER = '\r';
const screen = new Screen({ rows: 40 });
const parts: string[] = [
  '# Screens',
  '',
  'What you see, at 80 columns, captured from the program by `npm run screens`. Only the last two lines',
  'of a round are ever repainted; everything above them stays.',
];
let shown: string[] = [];

/** Adds what was printed since the last picture. */
function picture(title: string, text: string): void {
  const lines = screen.text().split('\n');
  const changed = lines.findIndex((line, index) => line !== shown[index]);
  shown = lines;
  const fresh = lines.slice(changed).join('\n').replace(/^\n+/, '').trimEnd();
  // Ids are drawn by chance; the same one each time keeps this page from changing.
  const steady = sessionIds().reduce((text, id) => text.replaceAll(id, 'k3f9x2'), fresh);
  parts.push('', `## ${title}`, '', text, '', '```', steady, '```');
}

function sessionIds(): string[] {
  const folder = join(screen.home, 'history');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .map((name) => /"log":"(\w+)"/.exec(readFileSync(join(folder, name), 'utf8'))?.[1] ?? '')
    .filter((id) => id !== '');
}

/** Leaves what is on the screen now out of the next picture. */
function skipPicture(): void {
  shown = screen.text().split('\n');
}

async function enter(keys: string, pattern: string | RegExp): Promise<void> {
  await screen.answers(`${keys}${ENTER}`, pattern);
}

/** A note, once the clock shows that so much of the phase is left. */
async function noteAfter(seconds: number, left: string, text: string): Promise<void> {
  await screen.pass(seconds, left);
  const begin = text.slice(0, 20).replaceAll(/[?^+.]/g, '\\$&');
  await enter(text, new RegExp(`\\d:\\d\\d {2}${begin}`));
}

screen.run();
await screen.sees('What now?');
picture('Home', 'The bare command, the first time.');
screen.type('q');
await screen.exited();

screen.run('start', '--seed', '2');
await screen.sees('Type to search');
await screen.answers('url', /Type to search url\n❯ URL shortener/);
picture('Choosing a question', '`onsite start` without a name. Type a part of a title or a topic.');
await screen.answers(ENTER, 'Which level?');
await screen.answers('s', 'Which role?');
await screen.answers('s', 'How long?');
await screen.answers('3', 'Where do you take notes?');
await screen.answers('h', 'The clock starts with Enter.');
picture('Before the clock', 'What was asked once is remembered. The clock starts when you say so.');

await screen.answers(ENTER, 'scope 6:00 left');
await noteAfter(21, 'scope 5:39 left', 'read heavy? ratio of visits to new links');
await screen.pass(27, 'scope 5:12 left');
await enter('/ask how many new links a month', '100 million new links');
await noteAfter(27, 'scope 4:45 left', '~40 writes/s, ~4k reads/s avg, plan 3x for peaks');
await screen.pass(105, 'Curveball');
await enter('62^5 = 916M keys, nine months. sell it as a paid extra', /3:00 {2}62\^5/);
await noteAfter(30, 'scope 2:30 left', 'links live for ever, never reuse a key');
screen.type('redirect 99.99, create may f');
await screen.sees('create may f');
picture('The round', 'Enter keeps a line as a note. A curveball leaves the half-typed line alone.');

await enter('ail', 'create may fail');
await enter('/hint', 'Hint');
await enter('/next', '2 of 4');
await noteAfter(60, 'architecture 18:00 left', '302 not 301, or we lose counts, edits and blocks');
await noteAfter(
  60,
  'architecture 17:00 left',
  'random 7 char base62, insert if absent, retry on collision',
);
await noteAfter(60, 'architecture 16:00 left', 'cdn ttl 60s, async clicks from edge logs');
await enter('/pause', 'the clock stands still');
picture('A hint, the next phase, a pause', 'Hints are counted. A pause stops the clock.');
await screen.answers(ENTER, 'The clock runs again.');
screen.kill('SIGKILL');
await screen.exited();
screen.jump(3600);

screen.run('resume');
await screen.sees('Ready to go on?');
await screen.answers(ENTER, 'architecture 16:00 left');
picture(
  'Resuming',
  'After a closed terminal, a dead battery or `kill -9`: every note, and the clock as it stood.',
);

await enter('/next', '3 of 4');
await noteAfter(60, 'data 4:00 left', '62^7 = 3.5T keys for 12B links in ten years');
await enter('/next', '4 of 4');
await noteAfter(60, 'scaling 4:00 left', 'full copy per region so redirects survive db loss');
await enter('/next', 'How did it go');
picture('Debrief: the self-score', 'Before anything is shown you score yourself.');
await screen.answers(`2${ENTER}`, 'Which of these did you make?');
picture(
  'Debrief: the points',
  'What your notes show is ticked, with the note quoted below the point.',
);
await screen.answers(ENTER, /next page|Follow-up {2}/);
picture(
  'Debrief: the model answer',
  'Coverage beside your own score, then a model answer, a page at a time.',
);
if (/next page/.test(screen.text())) await screen.answers('a', 'Follow-up  ');
await enter('no, unless the owner sets an end date', 'never given out again');
picture('Debrief: a follow-up', 'Answer aloud or in writing; then the answer is shown.');
screen.type(`/skip all${ENTER}`);
for (const place of ['2 of 4', '3 of 4', '4 of 4']) {
  await screen.sees(new RegExp(`Debrief ${place}[\\s\\S]*How did it go`));
  await screen.answers(`2${ENTER}`, new RegExp(`Debrief ${place}[\\s\\S]*Which of these`));
  await screen.answers(ENTER, new RegExp(`Debrief ${place}[\\s\\S]*(next page|Follow-up {2})`));
  if (!new RegExp(`Debrief ${place}[\\s\\S]*Follow-up {2}`).test(screen.text())) {
    await screen.answers('a', new RegExp(`Debrief ${place}[\\s\\S]*Follow-up {2}`));
  }
  skipPicture();
  screen.type(`/skip all${ENTER}`);
}
await screen.sees('One line to take away');
picture('Result', 'Everything on one screen.');
await enter('numbers before boxes', 'Next: ');
await screen.exited();
skipPicture();

screen.jump(86_400);
screen.run();
await screen.sees(/Due today[\s\S]*What now\?/);
picture(
  'Home, the next day',
  'What is due, what is weak once enough is known, and what to do next.',
);
screen.type('q');
await screen.exited();
skipPicture();

screen.run('drill', '--count', '3', '--seed', '3');
await screen.sees('Enter shows the answer');
await enter('about the same as last time', 'How well did you know it?');
picture(
  'A drill card',
  'Asked, answered aloud or in writing, revealed, graded. The date under each grade is when it comes back.',
);
await screen.answers('3', '2 of 3');
screen.type('\u0003');
await screen.exited();
skipPicture();

screen.run('review');
await screen.exited();
await screen.sees('onsite review');
picture('Review', '`onsite review` after one session.');

skipPicture();
screen.run('review', '--demo');
await screen.exited();
await screen.sees(/Made-up data[\s\S]*shows a/);
picture(
  'Review, after some weeks',
  '`onsite review --demo`: made-up data, to see what it will look like.',
);

writeFileSync('docs/screens.md', `${parts.join('\n')}\n`);
screen.close();
