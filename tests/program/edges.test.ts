import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { openScreen, ROUND } from './open-screen.js';
import { freshHome, onsite } from './piped.js';

describe('without a terminal', () => {
  it.each([['start'], ['start', 'url-shortener'], ['resume'], ['drill']])(
    '%s %s says so and ends with 2',
    async (...words) => {
      const { code, err } = await onsite(words);
      expect(code).toBe(2);
      expect(err).toContain('needs a terminal');
    },
  );

  it('the bare command prints the help', async () => {
    const { code, out } = await onsite([]);
    expect(code).toBe(0);
    expect(out).toContain('hold a timed interview');
  });

  it('data goes to stdout without colours, and a pipe that closes early is no fault', async () => {
    const { out } = await onsite(['show', 'url-shortener'], { TERM: 'xterm-256color' });
    expect(out).not.toContain('\u001b');
    expect(out).toContain('In a minute');
  });

  it('list gives every question as data, narrowed down by topic, difficulty and role', async () => {
    const all = JSON.parse((await onsite(['list', '--json'])).out);
    expect(all.find(({ id }: { id: string }) => id === 'payment-gateway')).toMatchObject({
      title: 'Payment gateway',
      difficulty: 'hard',
      roles: ['swe', 'tpm'],
    });
    const flags = ['--topic', 'payments', '--difficulty', 'hard', '--role', 'tpm'];
    const some = JSON.parse((await onsite(['list', '--json', ...flags])).out);
    expect(some.map(({ id }: { id: string }) => id)).toContain('payment-gateway');
    expect(some.length).toBeLessThan(all.length);
  });

  it('show gives the framework as data: 35 fixed minutes and two sections as time allows', async () => {
    const { phases } = JSON.parse((await onsite(['show', 'build-x', '--json'])).out);
    const minutes = phases.flatMap(({ sections }: { sections: { minutes: number | null }[] }) =>
      sections.map((section) => section.minutes),
    );
    expect(minutes).toEqual([1, 5, 3, 3, 3, 10, 5, 5, null, null]);
  });

  it('drill gives the cards that would come, twice the same', async () => {
    const words = ['drill', '--json', '--count', '5', '--seed', '1'];
    const [first, second] = [await onsite(words), await onsite(words)];
    expect(JSON.parse(first.out)).toHaveLength(5);
    expect(second.out).toBe(first.out);
    expect(first.code).toBe(0);
  });
});

describe('words that cannot be followed', () => {
  it.each([
    [['start', 'url-shortner'], 1, 'url-shortener'],
    [['show', 'chatservice'], 1, 'chat-service'],
    [['start', '--minutes', '5'], 2, '20 to 90'],
    [['start', '--level', 'junior'], 2, 'mid, senior, staff'],
    [['list', '--topic', 'kachel'], 1, 'caching'],
    [['review', 'nothing'], 1, 'There is no session nothing'],
    [['review', '--since', 'soon'], 2, '2026-10-01'],
    [['lst'], 2, 'list'],
  ])('%o end with %i and name the way out', async (words, code, wayOut) => {
    const ended = await onsite(words as string[]);
    // Without a terminal, start would refuse before it looks at the question.
    const told = ended.err.includes('needs a terminal')
      ? await inTerminal(words as string[])
      : ended;
    expect(told.code).toBe(code);
    expect(told.err).toContain(wayOut);
    expect(told.err).not.toContain('    at ');
  });
});

async function inTerminal(words: string[]): Promise<{ code: number; err: string }> {
  const screen = openScreen();
  const code = await screen.run(...words).exited();
  return { code, err: screen.text() };
}

describe('files that are not as they should be', () => {
  it('a setting that cannot be is named and left out', async () => {
    const home = freshHome();
    writeFileSync(
      join(home, 'settings.json'),
      '{"level": "king", "minutes": 45, "role": "swe", "notes": "here"}',
    );
    const screen = openScreen({ home });
    screen.run('start', 'url-shortener');
    await screen.sees('The setting level is "king" and is ignored.');
    await screen.sees('Which level?');
    await screen.answers('s', '45 minutes');
  });

  it('settings that cannot be read at all stop nothing', async () => {
    const home = freshHome();
    writeFileSync(join(home, 'settings.json'), '{"level": ');
    const screen = openScreen({ home });
    screen.run('start', 'url-shortener', ...ROUND);
    await screen.sees('settings.json  The settings cannot be read');
    await screen.sees('The clock starts with Enter.');
    expect(screen.text().match(/cannot be read/g)).toHaveLength(1);
  });

  it('a broken line of the history is named and everything else counts', async () => {
    const home = freshHome();
    mkdirSync(join(home, 'history'));
    writeFileSync(join(home, 'history', 'torn.jsonl'), '\n{"log":"abc","n":0,"at');
    const { code, out, err } = await onsite(['review', '--json'], { ONSITE_HOME: home });
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual([]);
    expect(err).toContain('torn.jsonl:2');
  });

  // Root may write anywhere, so the folder is made impossible instead of forbidden.
  it('a history that cannot be written is warned of once, and practice goes on', async () => {
    const home = freshHome();
    writeFileSync(join(home, 'history'), 'in the way');
    const screen = openScreen({ home });
    screen.run('start', 'url-shortener', ...ROUND);
    await screen.sees('The clock starts with Enter.');
    await screen.answers('\r', 'this session will not be remembered');
    await screen.answers('a note\r', /0:00 {2}a note/);
    expect(screen.text().match(/will not be remembered/g)).toHaveLength(1);
  });

  it("questions of one's own stand beside those that come along", async () => {
    const folder = freshHome();
    mkdirSync(join(folder, 'questions'));
    const question = readFileSync(
      fileURLToPath(new URL('../../content/questions/url-shortener.md', import.meta.url)),
      'utf8',
    );
    writeFileSync(
      join(folder, 'questions', 'my-own.md'),
      question.replace('title: URL shortener', 'title: My own'),
    );
    const { out } = await onsite(['--content', folder, 'list', '--json']);
    expect(JSON.parse(out).map(({ id }: { id: string }) => id)).toContain('my-own');
  });
});

describe('for screen readers', () => {
  it('a round with --plain repaints nothing, draws nothing, and tells the time when asked', async () => {
    const screen = openScreen();
    screen.run('--plain', 'start', 'url-shortener', ...ROUND, '--no-curveballs');
    await screen.sees('The clock starts with Enter.');
    await screen.answers('\r', 'Scope, 1 of 4');
    await screen.answers('read heavy\r', /0:00 {2}read heavy/);
    await screen.pass(103, 'Half of the time on scope has gone.');
    await screen.answers('/time\r', 'scope 1:43 left · round 18:17 left');
    expect(screen.output).not.toMatch(/[█░─│❯◉]/);
    expect(readdirSync(join(screen.home, 'history')).length).toBeGreaterThan(0);
  });
});

describe('a history folder', () => {
  it('is private, whatever was there', async () => {
    const home = freshHome();
    chmodSync(home, 0o755);
    const screen = openScreen({ home });
    screen.run('start', 'url-shortener', ...ROUND);
    await screen.sees('The clock starts with Enter.');
    await screen.answers('\r', 'round 20:00 left');
    expect(readdirSync(join(home, 'history')).some((name) => name.endsWith('.jsonl'))).toBe(true);
  });
});
