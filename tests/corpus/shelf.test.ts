import { cpSync, mkdirSync, mkdtempSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeEach, describe, expect, it } from 'vitest';
import { openCorpus } from '../../src/corpus/load.js';
import { fillShelf } from '../../src/corpus/shelf.js';

const SHIPPED = fileURLToPath(new URL('../../content', import.meta.url));
const LONG_AGO = new Date(2020, 1, 1);

let folder: string;
let shelf: string;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'onsite-shelf-'));
  shelf = join(folder, 'shelf');
  for (const place of ['questions', 'frameworks']) mkdirSync(join(folder, place));
  for (const name of [
    'questions/url-shortener.md',
    'questions/chat-service.md',
    'frameworks/build-x.md',
  ]) {
    cpSync(join(SHIPPED, name), join(folder, name));
    utimesSync(join(folder, name), LONG_AGO, LONG_AGO);
  }
  const corpus = openCorpus([{ folder }]);
  const ids = (await corpus.summaries()).map(({ id }) => id);
  const questions = await Promise.all(ids.map((id) => corpus.question(id)));
  fillShelf(folder, shelf, { questions, frameworks: await corpus.frameworks() });
});

async function everythingOf(corpus: ReturnType<typeof openCorpus>) {
  return {
    summaries: await corpus.summaries(),
    outlines: await corpus.outlines(),
    question: await corpus.question('url-shortener'),
    frameworks: await corpus.frameworks(),
  };
}

/** Puts a word of its own on the shelf, so that one sees what was taken from there. */
function markShelf(name: string): void {
  const path = join(shelf, `${name}.json`);
  writeFileSync(
    path,
    readFileSync(path, 'utf8').replace(/"title":"[^"]*"/, '"title":"From the shelf"'),
  );
}

describe('the shelf', () => {
  it('gives what parsing would give', async () => {
    const fast = await everythingOf(openCorpus([{ folder, shelf }]));
    expect(fast).toEqual(await everythingOf(openCorpus([{ folder }])));
  });

  it('is really what is read', async () => {
    markShelf('questions/url-shortener.md');
    const { title } = await openCorpus([{ folder, shelf }]).question('url-shortener');
    expect(title).toBe('From the shelf');
  });

  it('is passed over for a file that is newer, or of another length', async () => {
    markShelf('questions/url-shortener.md');
    markShelf('questions/chat-service.md');
    const tomorrow = new Date(Date.now() + 86_400_000);
    utimesSync(join(folder, 'questions/url-shortener.md'), tomorrow, tomorrow);
    const chat = join(folder, 'questions/chat-service.md');
    writeFileSync(chat, `${readFileSync(chat, 'utf8')}\n`);
    utimesSync(chat, LONG_AGO, LONG_AGO);
    const corpus = openCorpus([{ folder, shelf }]);
    expect((await corpus.question('url-shortener')).title).toBe('URL shortener');
    expect((await corpus.question('chat-service')).title).toBe('Chat service');
  });

  it.each(['index.json', 'questions/url-shortener.md.json'])(
    'is rebuilt from the files without a word where its %s is broken',
    async (name) => {
      writeFileSync(join(shelf, name), '{"files": ');
      const corpus = openCorpus([{ folder, shelf }]);
      expect((await corpus.question('url-shortener')).title).toBe('URL shortener');
      expect(await corpus.summaries()).toHaveLength(2);
      expect(corpus.problems).toEqual([]);
    },
  );
});
