import fc from 'fast-check';

/** Words that are long, wide, joined, empty, or that mean something to Markdown or a terminal. */
const word = fc.oneof(
  fc.constantFrom(
    'word',
    'redirect',
    'idempotency-key',
    'a:b:c',
    ':smile:',
    '設計面接',
    'ｆｕｌｌｗｉｄｔｈ',
    'ｶﾞ',
    '👩‍👩‍👧‍👦',
    '🇩🇪',
    '1️⃣',
    '❤️',
    'é\u0301\u0302\u0303',
    'नमस्ते',
    'مرحبا',
    '한국어',
    '\u1112\u1161\u11ab',
    '&amp;',
    '&#27;[31m',
    '&#x9b;2J',
    '&#8238;evil',
    '\u001b]0;title\u0007',
    '\u009b31m',
    '\u202e',
    'a\tb',
    '\u0301',
    '\u200d \u200b',
    '\\*',
    '*#COLON|*',
    '^*||*^',
    'x'.repeat(90),
    '長'.repeat(60),
    `https://example.org/${'path/'.repeat(30)}`,
  ),
  fc.string({ maxLength: 12 }),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);

const plainLine = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));

const span = fc.oneof(
  word,
  fc
    .tuple(fc.constantFrom('**', '*', '`', '~~', '_', '``'), plainLine)
    .map(([mark, text]) => mark + text + mark),
  fc.tuple(plainLine, word).map(([label, target]) => `[${label}](${target})`),
  fc.tuple(plainLine, word).map(([label, target]) => `![${label}](${target})`),
  fc.constantFrom(
    '<br>',
    '<b>',
    '</b>',
    '<!-- comment -->',
    'www.example.org',
    '<a@b.org>',
    '  \n',
  ),
);

const line = fc.array(span, { minLength: 1, maxLength: 4 }).map((spans) => spans.join(' '));

const table = fc
  .tuple(fc.integer({ min: 1, max: 9 }), fc.array(line, { minLength: 1, maxLength: 20 }))
  .map(([columns, cells]) => {
    const clean = cells.map((cell) => cell.replaceAll(/[|\n]/g, ' '));
    const rows: string[] = [];
    for (let index = 0; index < clean.length; index += columns) {
      rows.push(`| ${clean.slice(index, index + columns).join(' | ')} |`);
    }
    const [header = '| a |', ...body] = rows;
    return [header, `|${' ---: |'.repeat(columns)}`, ...body].join('\n');
  });

const fence = fc
  .tuple(
    fc.constantFrom('', 'text', 'sql', 'no-such-language'),
    fc.array(plainLine, { maxLength: 5 }),
  )
  .map(([language, lines]) => `\`\`\`${language}\n${lines.join('\n')}\n\`\`\``);

const simpleBlock = fc.oneof(
  line,
  fc
    .tuple(fc.integer({ min: 1, max: 6 }), line)
    .map(([depth, text]) => `${'#'.repeat(depth)} ${text}`),
  table,
  fence,
  fc.constantFrom(
    '---',
    '<div>\n<p>html &amp; more</p>\n</div>',
    '[x]: http://example.org "title"',
  ),
);

const { block } = fc.letrec<{ block: string }>((tie) => ({
  block: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    simpleBlock,
    fc
      .array(tie('block'), { minLength: 1, maxLength: 3 })
      .map((blocks) => prefixed(blocks, '> ', '> ')),
    fc
      .tuple(
        fc.constantFrom('- ', '* ', '- [ ] ', '- [x] ', '7. ', '999999999. '),
        fc.array(tie('block'), { minLength: 1, maxLength: 3 }),
      )
      .map(([marker, blocks]) =>
        prefixed(blocks, marker, ' '.repeat(marker.length > 4 ? 2 : marker.length)),
      ),
    fc
      .array(tie('block'), { minLength: 1, maxLength: 3 })
      .map((items) => items.map((item) => prefixed([item], '- ', '  ')).join('\n')),
  ),
}));

/** Markdown of the worst sort: everything nested in everything, wide, joined, escaped, unfinished. */
export const nastyMarkdown = fc
  .array(block, { minLength: 1, maxLength: 3 })
  .map((blocks) => blocks.join('\n\n'));

function prefixed(blocks: readonly string[], first: string, rest: string): string {
  return blocks
    .join('\n\n')
    .split('\n')
    .map((text, index) => (index === 0 ? first : rest) + text)
    .join('\n');
}
