import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { importDocuments } from '../../src/import/import-documents.js';
import { readDocuments } from '../../src/import/read-documents.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'onsite-read-'));
});
function put(path: string, text: string | Uint8Array = 'text'): string {
  const file = join(folder, path);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, text);
  return file;
}
const names = (files: readonly { file: string }[]) =>
  files.map(({ file }) => file.slice(folder.length + 1));

describe('the documents at a path', () => {
  it('are those of a folder that look like text, by name, links and hidden ones left out', () => {
    for (const path of ['b.md', 'a.txt', 'c.MDX', 'd.png', '.hidden.md', 'in/e.markdown'])
      put(path);
    put('node_modules/x.md');
    symlinkSync(put('other.rst'), join(folder, 'link.md'));
    symlinkSync(folder, join(folder, 'loop'));
    const { documents, refused } = readDocuments([folder]);
    expect(names(documents)).toEqual(['a.txt', 'b.md', 'c.MDX', 'in/e.markdown']);
    expect(refused).toEqual([]);
  });

  it('may be a file of any name', () => {
    expect(names(readDocuments([put('README')]).documents)).toEqual(['README']);
  });

  it('must be there', () => {
    expect(() => readDocuments([join(folder, 'none.md')])).toThrow('no such file or folder');
  });

  it.each([
    ['a link', (at: string) => symlinkSync(put('real.md'), at), 'no regular file'],
    ['a pipe', (at: string) => execFileSync('mkfifo', [at]), 'no regular file'],
    [
      'too large',
      (at: string) => writeFileSync(at, 'x'.repeat(1024 * 1024 + 1)),
      'at most 1048576',
    ],
  ])('is refused where it is %s', (_, make, reason) => {
    const path = join(folder, 'odd.md');
    make(path);
    const { documents, refused } = readDocuments([path]);
    expect(documents).toEqual([]);
    expect(refused).toEqual([{ file: path, reason: expect.stringContaining(reason) }]);
  });

  it('are text', () => {
    const bytes = Uint8Array.from({ length: 4000 }, (_, index) => (index * 7) % 256);
    const { questions, refused } = importDocuments([{ file: 'a.md', bytes }]);
    expect([questions, refused]).toEqual([[], [{ file: 'a.md', reason: 'it is no text' }]]);
  });
});
