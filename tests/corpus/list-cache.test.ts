import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeEach, describe, expect, it } from 'vitest';
import { openCorpus } from '../../src/corpus/load.js';

const SHIPPED = fileURLToPath(new URL('../../content', import.meta.url));
const KINDS = ['summaries', 'outlines'] as const;

let folder: string;
let cache: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'onsite-cached-'));
  cache = join(folder, 'cache');
  mkdirSync(join(folder, 'questions'));
  for (const name of ['url-shortener', 'chat-service']) {
    cpSync(join(SHIPPED, 'questions', `${name}.md`), question(name));
  }
});

const question = (name: string) => join(folder, 'questions', `${name}.md`);
const cached = (stamp = '1', where = cache) => {
  const corpus = { folder, name: 'own', cache: { folder: where, stamp } };
  return listsOf(openCorpus([corpus]));
};

async function listsOf(corpus: ReturnType<typeof openCorpus>) {
  return { summaries: await corpus.summaries(), outlines: await corpus.outlines() };
}

/** Puts a title of its own into what is kept, so that one sees what was taken from there. */
function markCache(): void {
  for (const kind of KINDS) {
    const path = join(cache, `${kind}.json`);
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll('URL shortener', 'From the cache'));
  }
}

async function titles(lists: ReturnType<typeof cached>): Promise<string[]> {
  const { summaries, outlines } = await lists;
  return [...summaries, ...outlines].map(({ title }) => title);
}

describe('the cache of lists', () => {
  it('gives what reading the files gives, the first time and the next', async () => {
    const read = await listsOf(openCorpus([{ folder, name: 'own' }]));
    expect(read.outlines).toHaveLength(2);
    expect(await cached()).toEqual(read);
    expect(await cached()).toEqual(read);
  });

  it('is really what is read', async () => {
    await cached();
    markCache();
    expect((await titles(cached())).filter((title) => title === 'From the cache')).toHaveLength(2);
  });

  it('is passed over for a file that was changed, and keeps what it then says', async () => {
    await cached();
    markCache();
    const [path, yesterday] = [question('url-shortener'), new Date(Date.now() - 86_400_000)];
    utimesSync(path, yesterday, yesterday);
    expect(await titles(cached())).not.toContain('From the cache');
    markCache();
    writeFileSync(path, `${readFileSync(path, 'utf8')}\n`);
    utimesSync(path, yesterday, yesterday);
    expect(await titles(cached())).not.toContain('From the cache');
    markCache();
    expect(await titles(cached())).toContain('From the cache');
  });

  it('is void for another version of the program', async () => {
    await cached('1');
    markCache();
    expect(await titles(cached('2'))).not.toContain('From the cache');
  });

  it.each(['', '{"stamp":"1","files":', '{"stamp":"1"}', '{"stamp":"1","files":null}', '[]'])(
    'is made anew without a word where it holds %j',
    async (text) => {
      const before = await cached();
      for (const kind of KINDS) writeFileSync(join(cache, `${kind}.json`), text);
      expect(await cached()).toEqual(before);
      markCache();
      expect(await titles(cached())).toContain('From the cache');
    },
  );

  it('is done without where it cannot be written', async () => {
    const inTheWay = join(folder, 'a-file');
    writeFileSync(inTheWay, 'not a folder');
    expect((await cached('1', inTheWay)).summaries).toHaveLength(2);
  });

  it('knows of questions that come and go', async () => {
    await cached();
    cpSync(join(SHIPPED, 'questions/task-scheduler.md'), question('task-scheduler'));
    rmSync(question('url-shortener'));
    expect((await cached()).summaries.map(({ id }) => id).sort()).toEqual([
      'chat-service',
      'task-scheduler',
    ]);
    expect(readFileSync(join(cache, 'summaries.json'), 'utf8')).not.toContain('url-shortener');
  });
});
