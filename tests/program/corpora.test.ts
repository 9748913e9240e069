import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeEach, describe, expect, it } from 'vitest';
import { BARE_QUESTION } from '../corpus/bare-question.js';
import { openScreen, ROUND } from './open-screen.js';
import { freshHome, onsite } from './piped.js';
import type { Screen } from './screen.js';

const ENTER = '\r';

let home: string;
let folder: string;
beforeEach(() => {
  home = freshHome();
  folder = join(freshHome(), 'team');
  put('photo-sharing');
});

function put(id: string, text = BARE_QUESTION): void {
  mkdirSync(join(folder, 'questions'), { recursive: true });
  writeFileSync(join(folder, 'questions', `${id}.md`), text);
}

const run = (...words: string[]) => onsite(words, { ONSITE_HOME: home });

async function ids(...words: string[]): Promise<string[]> {
  const { out } = await run(...words, 'list', '--json');
  return JSON.parse(out).map(({ id }: { id: string }) => id);
}

async function corpora(): Promise<Record<string, unknown>[]> {
  return JSON.parse((await run('corpus', 'list', '--json')).out).slice(1);
}

function git(where: string, ...words: string[]): void {
  const who = ['-c', 'user.name=Anna', '-c', 'user.email=anna@example.org'];
  execFileSync('git', [...who, '-C', where, ...words], { stdio: 'ignore' });
}

/** A bare repository of what lies in the folder. */
function repository(): string {
  const bare = `${folder}.git`;
  git(folder, 'init');
  git(folder, 'add', '.');
  git(folder, 'commit', '--allow-empty', '-m', 'questions');
  execFileSync('git', ['clone', '--quiet', '--bare', folder, bare]);
  return bare;
}

describe('a folder of questions', () => {
  it('is added once, stands in the lists, and is left alone when it is removed', async () => {
    const added = await run('corpus', 'add', folder);
    expect(added.code).toBe(0);
    expect(added.err).toContain(`team: 1 question from ${folder}`);
    expect(await ids()).toContain('photo-sharing');
    expect(await corpora()).toEqual([
      {
        ...{ name: 'team', kind: 'folder', place: folder, folder },
        ...{ found: true, questions: 1, problems: 0 },
      },
    ]);
    expect((await run('corpus')).out).toMatch(/onsite +\d+ +0 +comes along\n +team +1 +0 +\//);
    const again = await run('corpus', 'add', join(folder, '.'));
    expect(again).toMatchObject({ code: 1, err: expect.stringContaining('it is called team') });

    const removed = await run('corpus', 'remove', 'team');
    expect(removed.err).toContain(`The folder ${folder} is as it was.`);
    expect(existsSync(join(folder, 'questions', 'photo-sharing.md'))).toBe(true);
    expect(await ids()).not.toContain('photo-sharing');
    expect((await run('corpus', 'remove', 'team')).code).toBe(1);
  });

  it.each([
    [['nowhere'], 1, 'There is no such folder'],
    [[join('team', 'questions')], 1, 'Name the folder above it'],
    [['team', '--name', '../x'], 2, 'cannot be the name of a corpus'],
    [['team', '--name', 'onsite'], 1, 'The name onsite is taken.'],
    [['--', '-x'], 2, 'no folder and no git address'],
  ])('%o is refused, and nothing is kept', async (words, code, told) => {
    const place = join(folder, '..');
    const ended = await onsite(['corpus', 'add', ...words], { ONSITE_HOME: home }, place);
    expect(ended).toMatchObject({ code, err: expect.stringContaining(told) });
    expect(ended.err).not.toContain('    at ');
    expect(await corpora()).toEqual([]);
  });

  it('that is gone is named once, and the rest works', async () => {
    await run('corpus', 'add', folder);
    renameSync(folder, `${folder}-moved`);
    const { out, err, code } = await run('list', '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out).length).toBeGreaterThan(50);
    expect(err).toBe(
      `${folder}  There is no such folder.\n  Bring it back, or forget it: onsite corpus remove team.\n`,
    );
    const screen = openScreen({ home });
    await screen.run().sees('What now?');
    await screen.answers('c', 'Which question?');
    expect(screen.text().match(/There is no such folder/g)).toHaveLength(1);
    expect((await run('corpus')).out).toMatch(/team +- +gone/);
    expect((await run('corpus', 'remove', 'team')).code).toBe(0);
  });

  it('is not added to settings that cannot be read, which would lose them', async () => {
    const settings = join(home, 'settings.json');
    for (const text of ['{"level": ', '{"corpora": [{"name": "../..", "address": "x:y"}]}']) {
      writeFileSync(settings, text);
      const ended = await run('corpus', 'add', folder);
      expect(ended).toMatchObject({ code: 1, err: expect.stringContaining('settings.json') });
      expect(readFileSync(settings, 'utf8')).toBe(text);
    }
  });
});

describe('a git repository', () => {
  it('is cloned, updated, and its clone removed with it', async () => {
    const bare = repository();
    const added = await run('corpus', 'add', bare, '--name', 'ours');
    expect(added.err).toContain(`ours: 1 question from ${pathToFileURL(bare).href}`);
    const clone = join(home, 'corpora', 'ours');
    expect(await corpora()).toMatchObject([{ name: 'ours', kind: 'git', folder: clone }]);

    put('second');
    git(folder, 'add', '.');
    git(folder, 'commit', '-m', 'another');
    git(folder, 'push', bare, 'HEAD');
    expect((await run('corpus', 'update')).err).toContain('ours is up to date: 2 questions');
    expect(await ids()).toEqual(expect.arrayContaining(['photo-sharing', 'second']));

    rmSync(clone, { recursive: true });
    expect((await run('list')).err).toContain('Get it again: onsite corpus update ours, or');
    expect((await run('corpus', 'update', 'ours')).err).toContain('2 questions');

    await run('corpus', 'remove', 'ours');
    expect(existsSync(clone)).toBe(false);
    expect(existsSync(bare)).toBe(true);
  });

  it('without questions, or that is none, leaves nothing behind', async () => {
    renameSync(join(folder, 'questions'), join(folder, 'notes'));
    const none = await run('corpus', 'add', repository());
    expect(none).toMatchObject({ code: 1, err: expect.stringContaining('There are no questions') });
    const missing = await run('corpus', 'add', 'file:///nowhere/team.git');
    expect(missing).toMatchObject({ code: 1, err: expect.stringContaining('could not clone') });
    const node = await onsite(['corpus', 'add', 'https://example.org/a.git'], { PATH: home });
    expect(node).toMatchObject({ code: 1, err: expect.stringContaining('Install git') });
    expect(readdirSync(join(home, 'corpora'))).toEqual([]);
    expect(await corpora()).toEqual([]);
  });
});

describe('a question with an id that is taken', () => {
  it('is prefixed, practised and reviewed under that, and the other keeps its own', async () => {
    put('url-shortener', BARE_QUESTION.replace('Photo sharing', 'Our shortener'));
    const { err } = await run('corpus', 'add', folder);
    expect(err).toContain('it begins with team/: team/url-shortener.');
    const title = async (id: string) => JSON.parse((await run('show', id, '--json')).out).title;
    expect(await title('url-shortener')).toBe('URL shortener');
    expect(await title('team/url-shortener')).toBe('Our shortener');

    const screen = openScreen({ home });
    screen.run('start', 'team/url-shortener', ...ROUND);
    await screen.sees('Our shortener · medium');
    await screen.answers(ENTER, 'round 20:00 left');
    await screen.answers(`kept${ENTER}`, /0:00 {2}kept/);
    screen.kill('SIGKILL');
    await screen.exited();
    expect(readdirSync(join(home, 'history')).join()).toMatch(/Z-team-url-shortener-\w+\.jsonl/);
    const sessions = JSON.parse((await run('review', '--json')).out);
    expect(sessions).toMatchObject([{ question: 'team/url-shortener', title: 'Our shortener' }]);
    expect((await run('review', 'team/url-shortener')).out).toContain('Our shortener · 1 attempt');
    expect((await run('review', 'url-shortener')).code).toBe(1);
    screen.run('resume');
    await screen.sees('Ready to go on?');
  });

  it('does not replace another when it is named with --content', async () => {
    put('url-shortener');
    const all = await ids('--content', folder);
    expect(all).toEqual(expect.arrayContaining(['url-shortener', 'team/url-shortener']));
    await run('corpus', 'add', folder, '--name', 'mine');
    const both = await ids('--content', folder);
    expect(both.filter((id) => id.endsWith('url-shortener'))).toEqual([
      'mine/url-shortener',
      'url-shortener',
    ]);
  });
});

describe('when a corpus is gone', () => {
  /** A day after a round on the corpus that left a card behind and was not finished. */
  async function theDayAfter(...words: string[]): Promise<Screen> {
    await run('corpus', 'add', folder);
    const screen = openScreen({ home });
    screen.run('start', 'photo-sharing', ...ROUND);
    await screen.sees('The clock starts with Enter.');
    await screen.answers(ENTER, 'round 20:00 left');
    await screen.answers(`/next${ENTER}`, '2 of 4');
    await screen.answers(`/quit${ENTER}`, 'debrief now');
    await screen.answers('d', 'How did it go');
    await screen.answers(`2${ENTER}`, /Debrief 2 of 4[\s\S]*How did it go/);
    await screen.answers(`2${ENTER}`, 'Follow-up');
    await screen.answers(ENTER, 'Read it? Enter.');
    await screen.answers(ENTER, 'One line to take away');
    screen.kill('SIGKILL');
    await screen.exited();
    screen.jump(2 * 86_400);
    if (words.length > 0) await run(...words);
    return screen.run();
  }

  it('what is due there is due as long as it is there', async () => {
    const screen = await theDayAfter();
    await screen.sees('Due today     1 card');
    await screen.sees('Resume Photo sharing');
    await screen.answers('d', '1 of 1');
  });

  it('neither home nor drill counts what is due there, and the review keeps it', async () => {
    const screen = await theDayAfter('corpus', 'remove', 'team');
    await screen.sees('Drill: five minutes of follow-ups');
    expect(screen.visible().join('\n')).not.toMatch(/Due today|Resume/);
    const cards = JSON.parse((await run('drill', '--json')).out);
    expect(cards.map(({ id }: { id: string }) => id).join()).not.toContain('photo-sharing');
    expect((await run('review')).out).toContain('Photo sharing');
    expect((await run('review', 'photo-sharing')).out).toContain('Photo sharing · 1 attempt');
    expect((await run('review', 'last')).out).toContain('How is the feed made?');
    expect(JSON.parse((await run('export', 'json')).out).sessions).toMatchObject([
      { title: 'Photo sharing' },
    ]);
    expect((await run('export', 'anki')).code).toBe(0);
    const resumed = openScreen({ home });
    resumed.run('resume');
    await resumed.sees('Photo sharing (photo-sharing) cannot go on: its question is gone.');
    expect(await resumed.exited()).toBe(1);
  });
});
