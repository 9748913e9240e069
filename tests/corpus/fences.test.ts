import { describe, expect, it } from 'vitest';
import { linesOf } from '../../src/corpus/fences.js';

describe('linesOf', () => {
  it.each([
    ['a\n```\nb\n```\nc', 'prose opening code closing prose'],
    ['```sh\n~~~\n```\n', 'opening code closing prose'],
    ['````\n```\n````', 'opening code closing'],
    ['```\n``` more\n```', 'opening code closing'],
    ['   ~~~\na\n  ~~~~', 'opening code closing'],
    ['    ```\na', 'prose prose'],
    ['``\na', 'prose prose'],
    ['```\na', 'opening code'],
  ])('%j', (text, kinds) => {
    expect(
      linesOf(text)
        .map(({ kind }) => kind)
        .join(' '),
    ).toBe(kinds);
  });

  it('gives the fence with its language and its line', () => {
    expect(linesOf('a\n``` text \nb')[2]).toEqual({
      kind: 'code',
      text: 'b',
      fence: { marks: '```', language: 'text', line: 1 },
    });
  });
});
