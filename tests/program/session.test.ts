import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openScreen, ROUND } from './open-screen.js';
import type { Screen, ScreenOptions } from './screen.js';

const ENTER = '\r';
const CTRL_C = '\u0003';

/** A round on the URL shortener whose clock has just started. */
async function aRound(flags: string[] = [], options: ScreenOptions = {}): Promise<Screen> {
  const screen = openScreen(options).run(
    'start',
    'url-shortener',
    ...ROUND,
    '--seed',
    '1',
    ...flags,
  );
  await screen.sees('The clock starts with Enter.');
  await screen.answers(ENTER, /scope \d+:\d\d left · round 20:00 left/);
  return screen;
}

async function note(screen: Screen, text: string): Promise<void> {
  await screen.answers(`${text}${ENTER}`, new RegExp(`\\d+:\\d\\d {2}${text.slice(0, 40)}`));
}

function events(screen: Screen): { type: string; text?: string; at: number }[] {
  const folder = join(screen.home, 'history');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n').filter(Boolean))
    .map((line) => JSON.parse(line));
}

/** Answers the debrief of one phase: the self-score, the checklist as it is, no follow-ups. */
async function debrief(screen: Screen, place: string, score: string): Promise<void> {
  await screen.sees(`Debrief ${place}`);
  await screen.sees(new RegExp(`Debrief ${place}[\\s\\S]*How did it go`));
  await screen.answers(
    `${score}${ENTER}`,
    new RegExp(`Debrief ${place}[\\s\\S]*Which of these did you make`),
  );
  await screen.answers(ENTER, new RegExp(`Debrief ${place}[\\s\\S]*(next page|Follow-up)`));
  if (!new RegExp(`Debrief ${place}[\\s\\S]*Follow-up {2}`).test(screen.text())) screen.type('a');
  await screen.sees(new RegExp(`Debrief ${place}[\\s\\S]*Follow-up {2}`));
  screen.type(`/skip all${ENTER}`);
}

describe('a whole interview', () => {
  it('goes from the first note over a curveball, a pause and a kill to a score that review shows', async () => {
    const screen = await aRound();
    await note(screen, 'read heavy, 100 reads per write');
    await screen.pass(30, 'scope 2:56 left');
    await screen.answers(
      `/ask how many new links a month${ENTER}`,
      'Interviewer  100 million new links',
    );
    await screen.answers(`/pause${ENTER}`, 'the clock stands still');
    screen.jump(3600);
    await screen.answers(ENTER, 'The clock runs again.');
    await screen.pass(5, 'scope 2:51 left');
    await note(screen, '40 writes/s, 4k reads/s');
    expect(screen.text()).toMatch(/0:35 {2}40 writes/);

    screen.kill('SIGKILL');
    await screen.exited();
    screen.jump(600);
    screen.run('resume');
    await screen.sees('Ready to go on?');
    await screen.answers(ENTER, 'scope 2:51 left');
    await note(screen, '302 not 301, or we lose the clicks');

    screen.type(`/next${ENTER}`);
    await screen.sees('2 of 4 · Architecture');
    screen.type('half a thou');
    await screen.sees('› half a thou');
    await screen.pass(600, 'About a minute left on architecture.');
    await screen.sees('Curveball');
    await screen.sees('› half a thou');
    await screen.answers(`ght${ENTER}`, /\d:\d\d {2}half a thought/);

    screen.type(`/next${ENTER}`);
    await screen.sees('3 of 4 · Data');
    screen.type(`/next${ENTER}`);
    await screen.sees('4 of 4 · Scaling');
    screen.type(`/next${ENTER}`);

    await screen.sees('Debrief 1 of 4');
    await screen.sees('How did it go');
    // A key can be taken back until Enter.
    await screen.answers('1', /❯ 1 /);
    await screen.answers(`3${ENTER}`, 'Ticked: your notes show it');
    expect(screen.text()).toMatch(/◉ [^\n]+\n(?: {3}\S[^\n]*\n)?\s+0:00 "read heavy, 100 reads/);
    screen.type(ENTER);
    await screen.sees(/Coverage \d\.\d of 4\. You gave yourself 3/);
    await screen.sees('next page');
    await screen.answers('a', 'Follow-up');
    await screen.answers(`as long as the owner wants${ENTER}`, /You +as long as the owner wants/);
    await screen.answers(`/skip all${ENTER}`, 'Debrief 2 of 4');
    await debrief(screen, '2 of 4', '2');
    await debrief(screen, '3 of 4', '1');
    await debrief(screen, '4 of 4', '0');

    await screen.sees('One line to take away');
    await screen.sees(/round +[█▏▎▍▌▋▊▉░]+ +\d\.\d +1\.5/);
    await screen.answers(`numbers first${ENTER}`, 'Next: ');
    expect(await screen.exited()).toBe(0);

    const review = openScreen({ home: screen.home }).run('review');
    await review.sees(/URL shortener +\d(\.\d)?\/3/);
    expect(await review.exited()).toBe(0);
    const [started] = events(screen) as unknown as { session: string }[];
    const replay = openScreen({ home: screen.home, rows: 200 }).run(
      'review',
      started?.session ?? '',
    );
    await replay.sees('half a thought');
    await replay.sees('numbers first');
    expect(replay.text()).toMatch(/made {3}\S[^\n]*read/);
  });

  it('counts neither a closed lid nor a clock that is set back', async () => {
    const screen = await aRound();
    await screen.pass(10, 'scope 3:16 left');
    await note(screen, 'before the lid');
    screen.jump(3600);
    await note(screen, 'after the lid');
    screen.jump(-7200);
    await note(screen, 'an hour ago');
    await screen.pass(5, 'scope 3:11 left');
    await note(screen, 'five seconds later');
    expect(screen.text()).toMatch(/0:10 {2}after the lid/);
    expect(screen.text()).toMatch(/0:10 {2}an hour ago/);
    expect(screen.text()).toMatch(/0:15 {2}five seconds later/);
    expect(events(screen).filter(({ type }) => type === 'gap')).toHaveLength(2);
  });

  it('shows overtime with its word, and a strict pace moves on by itself', async () => {
    const nudging = await aRound(['--no-curveballs']);
    await nudging.pass(300, 'That is the time for scope.');
    await nudging.sees(/scope \d+:\d\d over · round \d+:\d\d left/);
    const strict = await aRound(['--pace', 'strict', '--no-curveballs']);
    await strict.pass(300, '2 of 4 · Architecture');
  });

  it('makes one note of each pasted line, and a command of none of them', async () => {
    const screen = await aRound();
    screen.type('\u001b[200~first pasted\n/quit is a note\r\nthird pas\u001b[201~');
    await screen.sees('› third pas');
    await screen.answers(`ted${ENTER}`, 'third pasted');
    const texts = events(screen).flatMap(({ text }) => text ?? []);
    expect(texts).toEqual(['first pasted', '/quit is a note', 'third pasted']);
  });

  it('loses no line that is typed faster than the prompts come back', async () => {
    const screen = await aRound();
    const lines = Array.from({ length: 20 }, (_, index) => `line ${index}`);
    screen.type(lines.map((line) => `${line}${ENTER}`).join(''));
    await screen.sees(/\d:\d\d {2}line 19/);
    expect(events(screen).flatMap(({ text }) => text ?? [])).toEqual(lines);
  });

  it('is stopped by Ctrl-C anywhere, keeps everything, and says how to go on', async () => {
    const screen = await aRound();
    await note(screen, 'kept');
    screen.type(`half typed${CTRL_C}`);
    await screen.sees(/Stopped\. All is kept\.\s+Go on with: onsite resume \w{6}/);
    expect(await screen.exited()).toBe(130);

    screen.run('resume');
    await screen.sees('Ready to go on?');
    await screen.answers(ENTER, /0:00 {2}kept[\s\S]*0:00 {2}kept\s+▕/);
    screen.type(`/quit${ENTER}`);
    await screen.sees('debrief now');
    await screen.answers('d', 'How did it go');
    screen.type(CTRL_C);
    expect(await screen.exited()).toBe(130);

    screen.run('resume');
    await screen.sees('Ready to go on?');
    await screen.answers(
      ENTER,
      /onsite resume[\s\S]*onsite resume[\s\S]*Debrief 1 of 4[\s\S]*How did it go/,
    );
  });

  it('is refused in a second terminal, by the process id of the first', async () => {
    const screen = await aRound();
    await note(screen, 'here first');
    const second = openScreen({ home: screen.home }).run('resume');
    await second.sees('Ready to go on?');
    await second.answers(ENTER, `process ${screen.processId}`);
    expect(await second.exited()).toBe(1);
  });

  it.each(['', 'vscode'])(
    'leaves no ghost rows when the window of %s is narrowed and widened',
    async (TERM_PROGRAM) => {
      const screen = await aRound([], { environment: { TERM_PROGRAM } });
      screen.type('a note that is long enough to be wrapped in a narrow window');
      await screen.sees('narrow window');
      const above = screen.text().split('\n').slice(0, -2).join('').replace(/\s/g, '');
      screen.resize(30, 24);
      // A second that ends before the program hears of the new width would be drawn for the old one.
      await screen.sees(/scope 3:26 left · round…\n {2}› ….*narrow window$/);
      await screen.pass(2, /scope 3:24 left · round…\n {2}› ….*narrow window$/);
      expect(screen.text().replace(/\s/g, '')).toBe(
        `${above}scope3:24left·round…›…ppedinanarrowwindow`,
      );
      screen.resize(100, 24);
      await screen.sees('scope 3:24 left · round 19:58 left');
      await screen.pass(2, 'scope 3:22 left · round 19:56 left');
      await screen.answers(
        ENTER,
        '0:04  a note that is long enough to be wrapped in a narrow window',
      );
    },
  );

  it('takes back, changes and lists notes, and knows a mistyped command', async () => {
    const screen = await aRound();
    await note(screen, 'first');
    await note(screen, 'second');
    await screen.answers(`/undo${ENTER}`, 'Taken back: second');
    await screen.answers(`/edit${ENTER}`, /› first/);
    await screen.answers(` changed${ENTER}`, /0:00 {2}first changed/);
    await screen.answers(`/nots${ENTER}`, 'Did you mean /notes?');
    await screen.answers(`/notes${ENTER}`, / 1 {2}first changed/);
    await screen.answers(`/hint${ENTER}`, /0:00 {2}Hint/);
  });
});
