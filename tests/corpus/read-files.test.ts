import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkCorpus } from '../../src/corpus/check.js';
import { listCorpus, readSourceFile } from '../../src/corpus/read-files.js';
import { questionText } from './a-question.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'onsite-corpus-'));
  mkdirSync(join(folder, 'questions'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function put(name: string, content: string | Buffer): string {
  const path = join(folder, 'questions', name);
  writeFileSync(path, content);
  return path;
}

describe('readSourceFile', () => {
  it('takes off a byte order mark and ends lines in one way', () => {
    const path = put('a.md', '\ufeff---\r\ntitle: x\r---\n');
    expect(readSourceFile(path)).toEqual({
      file: { path, text: '---\ntitle: x\n---\n' },
      problem: undefined,
    });
  });

  it('reads the head of a file up to the end of a line, never half a letter', () => {
    const path = put('a.md', 'äöü\näöü\nrest\n');
    expect(readSourceFile(path, 12).file?.text).toBe('äöü\n');
    expect(readSourceFile(path, 1000).file?.text).toBe('äöü\näöü\nrest\n');
  });

  it('reads an empty file', () => {
    expect(readSourceFile(put('a.md', '')).file?.text).toBe('');
  });

  it('names the line of the first byte that is not UTF-8', () => {
    const { file, problem } = readSourceFile(
      put('a.md', Buffer.from('one\ntwo\ncaf\xe9\n', 'latin1')),
    );
    expect(file).toBeUndefined();
    expect(problem).toMatchObject({ rule: 'not-utf-8', line: 3 });
  });

  it('says that a file is missing', () => {
    expect(readSourceFile(join(folder, 'none.md')).problem?.message).toBe('there is no such file');
  });
});

describe('listCorpus', () => {
  it('gives the Markdown files in the order of their names, and no others', () => {
    for (const name of ['b.md', 'a.md', 'README.md', '.hidden.md', 'notes.txt', 'über.md'])
      put(name, '');
    const { questions, problems } = listCorpus(folder);
    expect(questions.map((path) => path.split('/').at(-1))).toEqual(['a.md', 'b.md', 'über.md']);
    expect(problems).toEqual([]);
  });

  it.each(['my question.md', '-rf.md', 'a\u001b[31m.md', 'a\nb.md', '$(id).md'])(
    'refuses the name %j',
    (name) => {
      put(name, '');
      const { questions, problems } = listCorpus(folder);
      expect(questions).toEqual([]);
      expect(problems[0]?.rule).toBe('file-name');
      expect(problems[0]?.file).not.toMatch(/[\u001b\n]/);
    },
  );

  it('says that a folder is no corpus', () => {
    expect(listCorpus(join(folder, 'questions')).problems[0]?.rule).toBe('no-corpus');
    expect(listCorpus(join(folder, 'nowhere')).problems[0]?.rule).toBe('no-corpus');
  });
});

/** Things that stand where a question is expected. Each must be named, and the others still work. */
const HOSTILE_FILES: [string, (path: string) => void, RegExp][] = [
  ['a link out of the corpus', (path) => symlinkSync('/etc/passwd', path), /this is a link/],
  ['a link to /dev/zero', (path) => symlinkSync('/dev/zero', path), /this is a link/],
  ['a link to itself', (path) => symlinkSync(path, path), /this is a link/],
  ['a link to nowhere', (path) => symlinkSync('nowhere.md', path), /this is a link/],
  ['a link to a good question', (path) => symlinkSync('good.md', path), /this is a link/],
  ['a folder', (path) => mkdirSync(path), /this is a folder/],
  ['a pipe', (path) => execFileSync('mkfifo', [path]), /this is a pipe/],
  [
    '2 MiB',
    (path) => writeFileSync(path, Buffer.alloc(2 << 20, 'a')),
    /the file has 2097152 bytes/,
  ],
  ['latin-1 bytes', (path) => writeFileSync(path, Buffer.from([0x61, 0xe9, 0x62])), /not UTF-8/],
  ['UTF-16', (path) => writeFileSync(path, Buffer.from('\ufefftitle', 'utf16le')), /not UTF-8/],
  ['half a letter', (path) => writeFileSync(path, Buffer.from([0xe2, 0x86])), /not UTF-8/],
  [
    'a surrogate in UTF-8',
    (path) => writeFileSync(path, Buffer.from([0xed, 0xa0, 0x80])),
    /not UTF-8/,
  ],
  ['an overlong escape', (path) => writeFileSync(path, Buffer.from([0xc0, 0x9b])), /not UTF-8/],
  ['NUL bytes', (path) => writeFileSync(path, Buffer.alloc(1000)), /there is no front matter/],
  ['nothing', (path) => writeFileSync(path, ''), /there is no front matter/],
  [
    'a program',
    (path) => writeFileSync(path, '#!/bin/sh\necho pwned\n'),
    /there is no front matter/,
  ],
];

describe.skipIf(process.platform === 'win32')('a hostile file among good ones', () => {
  it.each(HOSTILE_FILES)('%s', (_, make, message) => {
    put('good.md', questionText());
    make(join(folder, 'questions', 'bad.md'));
    const { questions, problems } = checkCorpus(folder, { strict: false });
    expect(problems.map((problem) => `${problem.line} ${problem.message}`).join('\n')).toMatch(
      message,
    );
    expect(problems.every(({ file }) => file.endsWith('bad.md'))).toBe(true);
    expect(questions).toBeGreaterThanOrEqual(1);
  });

  it.runIf(process.getuid?.() !== 0)('a file that we may not read', () => {
    chmodSync(put('bad.md', questionText()), 0o000);
    expect(checkCorpus(folder, { strict: false }).problems[0]?.message).toMatch(/EACCES/);
  });

  it.each([
    ['a link', (path: string) => symlinkSync('/etc', path), /this is a link/],
    ['a file', (path: string) => writeFileSync(path, ''), /this is a file/],
  ])('%s where the folder of questions is expected', (_, make, message) => {
    rmSync(join(folder, 'questions'), { recursive: true });
    make(join(folder, 'questions'));
    expect(listCorpus(folder).problems[0]).toMatchObject({
      rule: 'not-a-folder',
      message: expect.stringMatching(message),
    });
  });

  it.each(['topics.md', 'vocabulary.md'])('a link in the place of %s', (name) => {
    put('good.md', questionText());
    symlinkSync('/etc/passwd', join(folder, name));
    const { problems } = checkCorpus(folder, { strict: false });
    expect(problems).toMatchObject([{ rule: 'not-a-file', message: 'this is a link' }]);
  });
});
