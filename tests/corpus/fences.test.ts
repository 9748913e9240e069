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
    ['<!-- a -->\nb', 'comment prose'],
    ['<!-- a\n## b\n```\n-->\nc', 'comment comment comment comment prose'],
    ['  <!-->\na', 'comment prose'],
    ['```\n<!-- a\n```\nb -->', 'opening code closing prose'],
    ['<!-- a\nb', 'prose prose'],
    ['a <!-- b -->\nc', 'prose prose'],
    ['    <!-- a -->', 'prose'],
  ])('%j', (text, kinds) => {
    expect(
      linesOf(text)
        .map(({ kind }) => kind)
        .join(' '),
    ).toBe(kinds);
  });

  it('keeps what stands behind the end of a comment', () => {
    expect(linesOf('<!-- a\n--> b')[1]).toEqual({ kind: 'prose', text: ' b' });
  });

  it('gives the fence with its language and its line', () => {
    expect(linesOf('a\n``` text \nb')[2]).toEqual({
      kind: 'code',
      text: 'b',
      fence: { marks: '```', language: 'text', line: 1 },
    });
  });
});
