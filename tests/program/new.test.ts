import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { openScreen } from './open-screen.js';
import { freshHome, onsite } from './piped.js';

let home: string;
let here: string;
beforeEach(() => {
  home = freshHome();
  here = freshHome();
});

const run = (...words: string[]) => onsite(words, { ONSITE_HOME: home }, here);

describe('onsite new', () => {
  it('writes a question that check takes, and tells the way on, which works', async () => {
    const made = await run('new', 'Photo sharing', '--role', 'tpm', '--difficulty', 'hard');
    const path = join(here, 'onsite-questions', 'questions', 'photo-sharing.md');
    expect(made).toMatchObject({ code: 0, out: `${path}\n` });
    const steps = made.err.split('\n').filter((line) => line.startsWith('  onsite '));
    expect(steps).toEqual([
      '  onsite check onsite-questions',
      '  onsite corpus add onsite-questions',
      '  onsite start photo-sharing',
    ]);
    const checked = await run('check', 'onsite-questions');
    expect(checked).toMatchObject({
      code: 0,
      out: '0 problems over 1 question and 0 frameworks\n',
    });
    expect((await run('corpus', 'add', 'onsite-questions')).code).toBe(0);
    const shown = await run('show', 'photo-sharing');
    expect(shown.out).toContain('Photo sharing · hard · swe, tpm');
    expect(shown.out).not.toContain('<!--');
    const second = await run('new', 'URL shortener');
    expect(second.err).not.toContain('corpus add');
    expect(second.err).toContain('onsite start onsite-questions/url-shortener');
  });

  it('never writes over what is there', async () => {
    const { out } = await run('new', 'Photo sharing');
    writeFileSync(out.trim(), 'mine');
    const again = await run('new', 'Photo Sharing!');
    expect(again).toMatchObject({ code: 1, out: '' });
    expect(again.err).toContain('It is there already.');
    expect(readFileSync(out.trim(), 'utf8')).toBe('mine');
  });

  it('writes into the corpus one stands in, or where --out says', async () => {
    mkdirSync(join(here, 'questions'));
    expect((await run('new', 'One')).out).toBe(`${join(here, 'questions', 'one.md')}\n`);
    const away = await run('new', 'Two', '--out', "it's mine");
    expect(away.out).toBe(`${join(here, "it's mine", 'questions', 'two.md')}\n`);
    expect(away.err).toContain("onsite check 'it'\\''s mine'");
  });

  it.each([
    [['new', '?!'], 2, 'no word in it'],
    [['new'], 2, 'missing required argument'],
    [['new', 'A', '--edit'], 2, 'needs a terminal'],
    [['new', 'A', '--out', 'file'], 1, 'could not be written'],
  ])('%o writes nothing', async (words, code, told) => {
    writeFileSync(join(here, 'file'), '');
    const ended = await run(...words);
    expect(ended).toMatchObject({ code, out: '', err: expect.stringContaining(told) });
    expect(existsSync(join(here, 'onsite-questions'))).toBe(false);
  });

  it('opens it in the editor, whatever the path is', async () => {
    const editor = join(home, 'editor');
    writeFileSync(editor, '#!/bin/sh\nprintf "edited %s" "$2" >> "$2"\n');
    chmodSync(editor, 0o755);
    const screen = openScreen({ home, environment: { EDITOR: `${editor} --wait` } });
    const out = join(here, 'a $HOME `b` "c"');
    screen.run('new', 'Photo sharing', '--edit', '--out', out);
    await screen.sees('onsite start photo-sharing');
    expect(await screen.exited()).toBe(0);
    const path = join(out, 'questions', 'photo-sharing.md');
    expect(readFileSync(path, 'utf8')).toContain(`edited ${path}`);
  });
});
