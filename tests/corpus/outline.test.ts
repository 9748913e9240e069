import { describe, expect, it } from 'vitest';
import { blocksOf, listItems, tableRows } from '../../src/corpus/blocks.js';
import { Findings } from '../../src/corpus/findings.js';
import { partOf, splitId, wholeText } from '../../src/corpus/outline.js';
import { readOutline } from '../../src/corpus/read-outline.js';

function outline(body: string, firstLine = 1) {
  const findings = new Findings('x.md');
  return { root: readOutline(body, firstLine, findings), findings };
}

/** The blocks of a body without headings, as type and line. */
function blocks(body: string) {
  const { root, findings } = outline(body);
  const found = blocksOf(root, findings);
  return {
    found,
    kinds: found.map(({ token, line }) => `${line} ${token.type}`),
    problems: findings.problems,
  };
}

describe('readOutline', () => {
  it('leaves comments out, with every line where it was', () => {
    const { root, findings } = outline(
      '<!-- one\n## No heading -->\nsaid\n## A\n<!-- two -->\nof a',
    );
    expect(root.text).toBe('\n\nsaid');
    expect(root.parts).toMatchObject([{ title: 'A', line: 4, text: '\nof a' }]);
    expect(findings.problems).toEqual([]);
  });

  it('names a comment that is never closed, and hides nothing behind it', () => {
    const { root, findings } = outline('said\n<!-- open\n## A\nof a');
    expect(root.parts).toMatchObject([{ title: 'A', text: 'of a' }]);
    expect(findings.problems).toMatchObject([{ rule: 'open-comment', line: 2 }]);
  });

  it('gives headings as a tree, each with its line and the text below it', () => {
    const { root } = outline('intro\n\n## A {#a}\nof a\n### B\nof b\n\n#### C\n## D ##\n', 10);
    expect(root).toMatchObject({ title: '', depth: 0, text: 'intro\n', textLine: 10 });
    const [a, d] = root.parts;
    expect(a).toMatchObject({
      title: 'A',
      explicitId: 'a',
      depth: 2,
      line: 12,
      text: 'of a',
      textLine: 13,
    });
    expect(a?.parts[0]).toMatchObject({ title: 'B', depth: 3, line: 14 });
    expect(a?.parts[0]?.parts[0]).toMatchObject({ title: 'C', depth: 4, line: 17, text: '' });
    expect(d).toMatchObject({ title: 'D', depth: 2, line: 18 });
    expect(partOf(root, 'a')).toBe(a);
    expect(partOf(root, 'B')).toBeUndefined();
  });

  it('writes a part out again as it was', () => {
    const { root } = outline('## A\none\n\n### B\n\ntwo\n');
    expect(wholeText(partOf(root, 'A') ?? root)).toBe('one\n\n### B\n\ntwo');
  });

  it.each(['#hashtag', '####### seven', '    # code', 'a # b'])('takes %j for text', (line) => {
    expect(outline(line).root.parts).toEqual([]);
  });

  it.each([
    [
      'a heading of 5,000 characters',
      `## ${'a'.repeat(5000)}`,
      1,
      /characters in the heading.*300 at most/,
    ],
    [
      'a part of 20,000 characters',
      `## A\n${'word '.repeat(4000)}`,
      1,
      /characters in this part.*left out/,
    ],
    ['a part of 600 lines', `intro\n## A\n${'a\n'.repeat(600)}`, 2, /601 lines in this part/],
    ['2,000 headings', '## A\n'.repeat(2000), 1, /2000 headings.*1000 at most/],
    ['a file of 300 kB', 'a\n\n'.repeat(100_000), 1, /characters in the file/],
    ['a fence without an end', 'a\n\n~~~\n## A\n', 3, /never closed/],
  ])('names %s', (_, body, line, message) => {
    const { findings } = outline(body);
    const found = findings.problems.map((one) => `${one.line} ${one.message}. ${one.wayOut}`);
    expect(found.some((one) => one.startsWith(`${line} `) && message.test(one))).toBe(true);
  });

  it('leaves out only the part that is too long', () => {
    const { root } = outline(`## A\n${'word '.repeat(4000)}\n## B\nfine\n`);
    expect(partOf(root, 'A')?.text).toBe('');
    expect(partOf(root, 'B')?.text).toBe('fine\n');
  });
});

describe('splitId', () => {
  it.each([
    ['What? {#a-b}', 'What?', 'a-b'],
    ['What {#a} now', 'What now', 'a'],
    ['What?', 'What?', undefined],
    ['{#a}', '', 'a'],
    ['a {b} {#', 'a {b} {#', undefined],
  ])('%s', (written, text, id) => {
    expect(splitId(written)).toEqual({ text, id });
  });
});

describe('blocksOf', () => {
  it('gives each block with its line, blank lines and link definitions left out', () => {
    const { kinds } = blocks(
      '\none\ntwo\n\n- a\n- b\n\n[x]: y\n\n```\nc\n\nd\n```\n| a |\n|---|\n| b |\n\nlast',
    );
    expect(kinds).toEqual(['2 paragraph', '5 list', '10 code', '15 table', '19 paragraph']);
  });

  it('gives the items of a list with their lines', () => {
    const { found } = blocks('- a\n  more\n- b\n\n  para\n- c\n');
    expect(found.flatMap((block) => listItems(block) ?? [])).toEqual([
      { text: 'a\nmore', line: 1, column: 1 },
      { text: 'b\n\npara', line: 3, column: 1 },
      { text: 'c', line: 6, column: 1 },
    ]);
  });

  it('gives the rows of a table by the words of its head', () => {
    const { found } = blocks('| A | Long b |\n| --- | --- |\n| 1 | 2 \\| 3 |\n| 4 |\n');
    const table = found.flatMap((block) => tableRows(block) ?? [])[0];
    expect(table?.head).toEqual(['A', 'Long b']);
    expect(table?.rows.map(({ line }) => line)).toEqual([3, 4]);
    expect(table?.rows[0]?.cells.get('long b')).toBe('2 | 3');
    expect(table?.rows[1]?.cells.get('long b')).toBe('');
  });

  it.each([
    ['2,000 quotes in one another', '> '.repeat(2000), /more than 8 levels/],
    ['2,000 lists in one another', `${'- '.repeat(2000)}a`, /more than 8 levels/],
    ['lists and quotes by turns', '> - '.repeat(1000), /more than 8 levels/],
    [
      'a list that is indented further and further',
      Array.from({ length: 60 }, (_, n) => `${'  '.repeat(n)}- a`).join('\n'),
      /more than 8 levels/,
    ],
    ['a paragraph of stars', '**a'.repeat(2000), /more than 5000 characters/],
    ['a cell of brackets', `| ${'['.repeat(6000)} |\n|---|\n`, /more than 5000 characters/],
  ])('refuses %s', (_, body, message) => {
    const { found, problems } = blocks(body);
    expect(found).toEqual([]);
    expect(problems[0]?.message).toMatch(message);
  });

  it.each(['> > > > a', '- a\n  - b\n    - c\n      - d', '1. a\n   > b\n   > - c'])(
    'takes %j',
    (body) => {
      const { found, problems } = blocks(body);
      expect(problems).toEqual([]);
      expect(found).toHaveLength(1);
    },
  );
});
