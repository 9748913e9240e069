import { describe, expect, it } from 'vitest';
import { readHeader } from '../../../src/import/blocks/header.js';

const read = (text: string) =>
  readHeader(text.split('\n').map((line, index) => ({ text: line, number: index + 1 })));

describe('front matter', () => {
  it.each([
    ['YAML', '---\ntitle: Queues\ntags: [a]\n---\ntext', { end: 4, title: 'Queues' }],
    ['YAML closed by dots', '---\ntitle: Queues\n...\ntext', { end: 3, title: 'Queues' }],
    ['TOML', '+++\ntitle = "Queues"\n+++\ntext', { end: 3, title: 'Queues' }],
    ['without a title', '---\ntags: [a]\n---', { end: 3 }],
    ['below blank lines', '\n\n---\ntitle: Queues\n---', { end: 5, title: 'Queues' }],
  ])('%s is read', (_, text, header) => {
    expect(read(text)).toEqual(header);
  });

  it.each([
    ['YAML', '---\ntitle: "Queues"\na: [x] b: [\ny: ]\n---'],
    ['TOML', '+++\ntitle = "Queues"\ntags = \n= b\n+++'],
  ])('that is broken %s is passed over, and said', (kind, text) => {
    expect(read(text)).toEqual({
      end: 5,
      title: 'Queues',
      repair: `front matter that is not valid ${kind} passed over`,
    });
  });

  it.each([
    ['a rule at the top', '---\n\nSome text.\n\n---\n'],
    ['one that is never closed', '---\ntitle: Queues\n'],
    ['one as long as a book', `---\n${'a: b\n'.repeat(200)}---\n`],
    ['text', 'title: Queues\n---\n'],
  ])('is not %s', (_, text) => {
    expect(read(text)).toEqual({ end: 0 });
  });
});
