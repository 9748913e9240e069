import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { wordsOf } from '../../src/corpus/listen/words.js';
import { openCorpus } from '../../src/corpus/load.js';
import { Problem } from '../../src/errors.js';
import { questionText } from './a-question.js';
import { SHIPPED } from './shipped.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'onsite-load-'));
  mkdirSync(join(folder, 'questions'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function put(id: string, text: string, corpus = folder): void {
  mkdirSync(join(corpus, 'questions'), { recursive: true });
  writeFileSync(join(corpus, 'questions', `${id}.md`), text);
}

function titled(title: string): string {
  return questionText(['Test store', title]);
}

describe('openCorpus', () => {
  it('lists questions by their titles and gives one with all its parts', async () => {
    put('b', titled('Alpha'));
    put('a', titled('Beta'));
    const corpus = openCorpus([{ folder }]);
    expect(await corpus.summaries()).toMatchObject([
      { id: 'b', title: 'Alpha', file: join(folder, 'questions', 'b.md') },
      { id: 'a', title: 'Beta' },
    ]);
    expect(await corpus.question('a')).toMatchObject({
      id: 'a',
      title: 'Beta',
      reviewed: '2026-11-21',
    });
    expect(corpus.problems).toEqual([]);
  });

  it('names the three nearest ids where there is none of that name', async () => {
    for (const id of ['chat-service', 'cron-scheduler', 'task-scheduler', 'url-shortener'])
      put(id, titled(id));
    const missing = openCorpus([{ folder }]).question('url-shortner');
    await expect(missing).rejects.toBeInstanceOf(Problem);
    await expect(missing).rejects.toMatchObject({
      message: expect.stringContaining('url-shortner'),
      wayOut: expect.stringMatching(/url-shortener, .+, .+\./),
    });
  });

  it('says what is wrong with a file that cannot be practised, and where', async () => {
    put('broken', questionText(['title: Test store\n', 'titel: Test store\n']));
    put('fine', titled('Fine'));
    const corpus = openCorpus([{ folder }]);
    await expect(corpus.question('broken')).rejects.toMatchObject({
      place: { file: join(folder, 'questions', 'broken.md'), line: 2, column: 1 },
      wayOut: expect.stringContaining('did you mean title?'),
    });
    expect((await corpus.question('fine')).title).toBe('Fine');
    expect((await corpus.summaries()).map(({ id }) => id)).toEqual(['fine']);
    expect(corpus.problems.map(({ rule }) => rule)).toContain('unknown-key');
  });

  it('reads a list from front matter alone, whatever the body is', async () => {
    put('odd', `---\ntitle: Odd\n---\n${'> '.repeat(5000)}`);
    const corpus = openCorpus([{ folder }]);
    expect(await corpus.summaries()).toMatchObject([{ id: 'odd', difficulty: 'medium' }]);
    expect(corpus.problems).toEqual([]);
  });

  it('lets one bad file among many stop none of the others', async () => {
    for (let index = 0; index < 300; index += 1) put(`q${index}`, `---\ntitle: Q${index}\n---\n`);
    put('bad', '---js\nprocess.exit(66)\n---\n');
    expect(await openCorpus([{ folder }]).summaries()).toHaveLength(300);
  });

  it('prefixes an id that an earlier folder has taken, wherever the question is named', async () => {
    const [team, again] = [join(folder, 'Team'), join(folder, 'again', 'team')];
    put('a', titled('First'));
    put('b', titled('Only'));
    put('a', titled('Second'), team);
    put('c', titled('Free'), team);
    put('a', titled('Third'), again);
    const corpus = openCorpus([{ folder }, { folder: team }, { folder: again }]);
    expect((await corpus.question('a')).title).toBe('First');
    expect(await corpus.question('team/a')).toMatchObject({ id: 'team/a', title: 'Second' });
    expect((await corpus.question('team-2/a')).title).toBe('Third');
    const ids = ['a', 'c', 'b', 'team/a', 'team-2/a'];
    expect((await corpus.summaries()).map(({ id }) => id)).toEqual(ids);
    expect((await corpus.outlines()).map(({ id }) => id).sort()).toEqual([...ids].sort());
    expect((await corpus.questions()).map(({ id }) => id)).toEqual(ids);
  });

  it('takes the name that a corpus was given', async () => {
    const other = join(folder, 'other');
    put('a', titled('First'));
    put('a', titled('Second'), other);
    const corpus = openCorpus([{ folder }, { folder: other, name: 'mine' }]);
    expect((await corpus.question('mine/a')).title).toBe('Second');
  });

  it('has neither topics nor vocabulary where the folder has none, and says when it is no corpus', async () => {
    const corpus = openCorpus([{ folder: join(folder, 'nowhere') }]);
    expect(corpus.topics()).toEqual([]);
    expect(wordsOf('db', await corpus.vocabulary())).toEqual(['db']);
    expect(corpus.problems).toMatchObject([{ rule: 'no-corpus' }]);
  });

  it('gives frameworks, topics and the vocabulary of the shipped corpus', async () => {
    const corpus = openCorpus([{ folder: SHIPPED }]);
    expect((await corpus.frameworks()).map(({ id }) => id)).toEqual(['build-x-tpm', 'build-x']);
    expect((await corpus.framework('build-x')).title).toBe('Build X');
    await expect(corpus.framework('build-y')).rejects.toThrow(Problem);
    expect(corpus.topics().map(({ name }) => name)).toContain('caching');
    const vocabulary = await corpus.vocabulary();
    expect(wordsOf('db', vocabulary)).toEqual(wordsOf('database', vocabulary));
  });
});
