import fc from 'fast-check';
import { Lexer, Marked, type Token, type Tokens } from 'marked';
import { describe, expect, it } from 'vitest';
import { sanitise } from '../../src/corpus/sanitise.js';
import { lexBlocks, lexInline } from '../../src/render/markdown/capped-lexer.js';
import { piecesOf } from '../../src/render/markdown/plain-blocks.js';
import { nastyMarkdown } from './nasty.js';

/** What a text is made of, without the blank lines between its blocks. */
const shapeOf = (tokens: readonly Token[]): unknown =>
  tokens
    .filter(({ type }) => type !== 'space')
    .map((token) => [
      token.type,
      token.type === 'code' ? token.raw.trimEnd() : token.raw.replace(/\s+/g, ' ').trim(),
      ['code', 'codespan'].includes(token.type) && 'text' in token ? token.text.trimEnd() : '',
      'lang' in token ? token.lang : '',
      'depth' in token ? token.depth : 0,
      'tokens' in token && token.tokens && token.type !== 'table' ? shapeOf(token.tokens) : [],
      token.type === 'list' && 'items' in token
        ? [token.ordered, token.start, token.loose, shapeOf(token.items)]
        : [],
      token.type === 'table' && 'rows' in token
        ? [token.align, [token.header, ...token.rows].map((row) => row.map(cellShape))]
        : [],
      token.type === 'list_item' && 'task' in token ? [token.task, token.loose] : [],
    ]);

const cellShape = ({ text, header, align, tokens }: Tokens.TableCell): unknown => [
  text,
  header,
  align,
  shapeOf(tokens),
];

const isPlain = (markdown: string) => piecesOf(markdown).every((piece) => 'tokens' in piece);

describe('a text in pieces', () => {
  it.each([
    'One.\nTwo, wrapped.\n\nThree: 5 of 6?',
    '**How many.** 100 million a month.',
    'Only one.',
    'A `GET /a_b*c` and\n`?url=`.',
    'Wrapped at\n0.34 percent.',
    '#### Failures\n\nThree.',
    '```text\n  ┌─┐\n\n  └─┘\n```\n\nA diagram.',
    '```js\n# x\n```',
    'One:\n\n- a `b`\n- **c.** d\n  more\n\nTwo.',
    '3. a\n   wrapped\n4. b',
    '| a | b c |\n| --- | --- |\n| 1 `x` | **s.** t |\n\nTwo.',
  ])('%j is nothing but plain blocks', (markdown) => {
    expect(isPlain(markdown)).toBe(true);
    expect(shapeOf(lexBlocks(markdown))).toEqual(shapeOf(new Marked().lexer(markdown)));
  });

  it.each([
    ...[
      'a *b*',
      '- [ ] item',
      '1. item\n\n2. item',
      '- a\n  - b',
      '- a\n* b',
      '-',
      '- a\nlazy',
      '* item',
      '1) item',
      '# head #',
      '#',
      'head\n===',
      '    code',
      '> quote',
      'a  \nb',
      '&amp;',
    ],
    ...[
      '**bold**and on',
      '** not bold **',
      '**a** and **b**',
      '**a',
      'see www.example.org',
      'x | y',
      '| a | b |\n| --- | ---: |\n| 1 | 2 |',
      '| a | b |\n| --- | --- |\n| 1 |  |',
      '| a | b |\n| --- | --- |\n| 1 |',
      '| a | b |\n| --- |\n| 1 | 2 |',
      'an odd ` tick',
      '``a`b``',
      '` a `',
      '` a_b',
      '~~~\nx\n~~~',
      '```js x=1\ny\n```',
      '````\n```\n````',
    ],
  ])('%j is left to marked', (markdown) => {
    expect(isPlain(markdown)).toBe(false);
  });

  const words = fc.constantFrom(
    'One sentence.',
    '**Why.** Because.',
    'a: b, c (d) 10 % e.',
    'two\nlines',
    '3.5 percent\n2.',
    'see `x_y` and `a *b*`.',
    'odd ` tick',
    '``x`y`` z',
    '`a``b`',
    '## Head',
    '# Head `c`',
    '```js\n# code\n```',
    '```\n```',
    '```\n\n\n```',
  );
  const others = fc.constantFrom(
    ...[
      '- a\n- b',
      '1. a\n2. b',
      '3. c',
      '1. a\n   and on\n2. b',
      '- a\n  - b\nlazy',
      '# Head',
      '> quote\nlazy',
      '| a | b |\n| - | - |\n| 1 | 2 |',
      '| a | b |\n| --- | --- |\n| 1 `x` | 2 |',
      '| a | `b|c` |\n| --- | --- |\n| 1 | 2 |',
    ],
    ...[
      '```text\n  ┌─┐\n\n  └─┘\n```',
      '```\nopen',
      'x *y* z',
      '---',
      'a\n---',
      '    indented',
      '- a\n\n  more',
    ],
    ...['<b>x</b>', '[l]: https://x.org', 'see [l]', '~~~\na\n~~~', '`code` first', '* x\n* y'],
  );
  const text = fc
    .array(fc.tuple(fc.oneof(words, others), fc.constantFrom('\n', '\n\n', '\n\n\n')), {
      maxLength: 8,
    })
    .map((blocks) => blocks.flat().join(''));

  it('is read as marked reads it as a whole, whatever stands between the paragraphs', () => {
    fc.assert(
      fc.property(text, (markdown) => {
        expect(shapeOf(lexBlocks(markdown))).toEqual(shapeOf(new Marked().lexer(markdown)));
      }),
      { numRuns: 3000 },
    );
  });

  it('on one line is read as marked reads a line', () => {
    const part = fc.constantFrom(
      'words',
      '`x_y`',
      '**s.**',
      '*e*',
      ' ',
      '`',
      '1. ',
      'a_b_c',
      '[l]',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
        const line = parts.join(' ').trim();
        expect(shapeOf(lexInline(line))).toEqual(shapeOf(Lexer.lexInline(line)));
      }),
      { numRuns: 2000 },
    );
  });

  it('is read as marked reads it, for any Markdown that is nothing but plain blocks', () => {
    fc.assert(
      fc.property(fc.oneof(nastyMarkdown, fc.string()), (markdown) => {
        const text = sanitise(markdown);
        if (!isPlain(text)) return;
        expect(shapeOf(lexBlocks(text))).toEqual(shapeOf(new Marked().lexer(text)));
      }),
      { numRuns: 2000 },
    );
  });
});
