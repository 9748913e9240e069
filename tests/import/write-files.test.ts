import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { writeFiles } from '../../src/import/write-files.js';

const FILES = [
  { path: 'questions/a.md', text: 'a' },
  { path: 'questions/b.md', text: 'b' },
];
let folder: string;
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'onsite-write-')), 'out');
});
const text = (path: string) => readFileSync(join(folder, path), 'utf8');

describe('writing a corpus', () => {
  it('makes its folders', () => {
    writeFiles(folder, FILES, false);
    expect([text('questions/a.md'), text('questions/b.md')]).toEqual(['a', 'b']);
  });

  it('writes nothing at all where one file is in the way', () => {
    mkdirSync(join(folder, 'questions'), { recursive: true });
    writeFileSync(join(folder, 'questions/b.md'), 'mine');
    expect(() => writeFiles(folder, FILES, false)).toThrow('It is there already');
    expect(existsSync(join(folder, 'questions/a.md'))).toBe(false);
    expect(text('questions/b.md')).toBe('mine');
  });

  it('writes over it with force', () => {
    writeFiles(folder, FILES, false);
    writeFiles(folder, [{ path: 'questions/a.md', text: 'new' }], true);
    expect([text('questions/a.md'), text('questions/b.md')]).toEqual(['new', 'b']);
  });

  it('says what could not be written', () => {
    writeFileSync(folder, 'a file');
    expect(() => writeFiles(folder, FILES, false)).toThrow('could not be written');
  });
});
