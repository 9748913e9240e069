import { describe, expect, it, vi } from 'vitest';
import { renderInline, renderMarkdown, renderMarkdownWithin } from '../../src/render/markdown.js';
import { ESCAPE, look, widest } from './samples.js';

const BOLD = `${ESCAPE}[1m`;

/** Without the margin, which every line has. */
function render(markdown: string, overrides: Parameters<typeof look>[0] = {}): string {
  const mine = look(overrides);
  return renderMarkdownWithin(markdown, mine.width, mine);
}

describe('what marked-terminal gets wrong', () => {
  it('styles bold text in tight list items', () => {
    expect(render('- **one** two', { colour: 1 })).toContain(`${BOLD}one`);
    expect(render('- **one** two')).toBe('• one two');
  });

  it('draws the box of a task once, tight or loose', () => {
    expect(render('- [ ] open\n- [x] done')).toBe('[ ] open\n[x] done');
    expect(render('- [ ] open\n\n- [x] done')).toBe('[ ] open\n\n[x] done');
  });

  it('starts a list at its number and aligns the numbers', () => {
    expect(render('9. nine\n10. ten')).toBe(' 9. nine\n10. ten');
    expect(render('- a\n\n3. x\n\n- b\n\n7. y')).toBe('• a\n\n3. x\n\n• b\n\n7. y');
  });

  it('hangs wrapped items and nested lists', () => {
    const list = '- one two three four five\n  1. nested goes on and on\n- six';
    expect(render(list, { width: 22 })).toBe(
      ['• one two three four', '  five', '  1. nested goes on', '     and on', '• six'].join('\n'),
    );
  });

  it('wraps quotes and headings', () => {
    expect(render('> one two three four five six', { width: 20 })).toBe(
      '│ one two three four\n│ five six',
    );
    expect(render('# one two three four five', { width: 20 })).toBe(
      `one two three four\nfive\n${'─'.repeat(18)}`,
    );
  });

  it('keeps a diagram that opens an item where it was drawn', () => {
    expect(render('- ```\n    ▼\n  ──▶\n  ```')).toBe('•   ▼\n  ──▶');
  });

  it('knows underlined headings, in quotes too', () => {
    expect(render('Title\n===\n\n> Said\n> ---', { plain: true })).toBe('Title\n\n> Said');
  });

  it('turns no words into emoji and eats no placeholders of its own', () => {
    expect(render('a:b:c :smile: *#COLON|* `x:y` ^*||*^')).toBe('a:b:c :smile: #COLON| `x:y` ^||^');
  });

  it('has no colour in tables without colour', () => {
    const table = '| a | b |\n|---|---|\n| **c** | `d` |';
    expect(render(table)).not.toContain(ESCAPE);
    expect(render(table, { colour: 1 })).toContain(ESCAPE);
  });

  it('is silent about a fence in a language that nobody knows', () => {
    const spies = [vi.spyOn(console, 'error'), vi.spyOn(process.stderr, 'write')];
    expect(render('```no-such-language\nx = 1\n```', { colour: 1 })).toBe('x = 1');
    for (const spy of spies) expect(spy).not.toHaveBeenCalled();
    vi.restoreAllMocks();
  });
});

describe('inside a line', () => {
  it('joins soft breaks and keeps hard ones', () => {
    expect(render('one\ntwo  \nthree<br>four')).toBe('one two\nthree\nfour');
  });

  it('shows the address of a link once', () => {
    expect(render('[RFC 9110](https://example.org/9110)')).toBe(
      'RFC 9110 (https://example.org/9110)',
    );
    expect(render('<https://example.org> www.example.org <a@example.org>')).toBe(
      'https://example.org www.example.org a@example.org',
    );
    expect(render('[the data part](#data) [](u) ![a cat](cat.png) ![](x) ![y]()')).toBe(
      'the data part u [image: a cat] (cat.png) [image] (x) [image: y]',
    );
  });

  it('marks what colour would, where there is none', () => {
    expect(render('`code` ~~gone~~')).toBe('`code` ~~gone~~');
    expect(render('`code`', { plain: true })).toBe('code');
  });

  it('shows HTML as text', () => {
    expect(render('a <b>bold</b> word')).toBe('a <b>bold</b> word');
    expect(render('<div>\n  <p>&amp;</p>\n</div>')).toBe('<div>\n<p>&amp;</p>\n</div>');
  });

  it('decodes entities in text and not in code', () => {
    expect(render('a &lt; b &amp;lt; &#8594; `&lt;`')).toBe('a < b &lt; → `&lt;`');
  });

  it.each([
    ['as they are', '\u001b[31mred\u001b[0m \u009b31m \u0007'],
    ['as numbers', '&#27;[31mred &#x9b;31m &#7;'],
    ['in a link', '[a](https://example.org/&#27;[31m "b")'],
    ['in the name of an image', '![&#27;[31m](x)'],
    ['encoded twice', '&amp;#27;[31m &#38;#27;[31m'],
    ['in code', '`\u001b[31m`\n\n```\n\u001b[31m\n```'],
    ['in HTML', '<b title="\u001b[31m">\n\n<!-- \u009b -->'],
    ['against the reading order', 'a\u202eb\u2066c &#8238;d'],
  ])('lets no escape sequences through: %s', (_, markdown) => {
    const steering = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;
    expect(render(markdown)).not.toMatch(steering);
  });

  it('styles a part of a line', () => {
    expect(renderInline('plain', look({ colour: 1 }))).toBe('plain');
    expect(renderInline('**bold** [a](b)', look())).toBe('bold a (b)');
    expect(renderInline('a  \n<br> &#27;[31m', look())).toBe('a   [31m');
  });
});

describe('code fences', () => {
  const diagram =
    '```text\n┌───────┐   ┌────────┐\n│ \tedge │──▶│ server │\n└───────┘   └────────┘\n```';

  it('are left as drawn, blank lines and all', () => {
    expect(render('```\na\n\n\n  b\n```')).toBe('a\n\n\n  b');
  });

  it('are cut and never wrapped, and say how wide the window must be', () => {
    expect(render(diagram, { width: 20 })).toBe(
      [
        '┌───────┐   ┌──────…',
        '│   edge │──▶│ serv…',
        '└───────┘   └──────…',
        'diagram is 23',
        'columns wide; widen',
        'the window to see',
        'all of it',
      ].join('\n'),
    );
    expect(render('```sql\nSELECT long_name FROM t\n```', { width: 20 })).toContain('code is 23');
  });

  it('give up the margin before they are cut', () => {
    const wide = `\`\`\`\n${'─'.repeat(79)}\n\`\`\``;
    expect(renderMarkdown(wide, look())).toBe(` ${'─'.repeat(79)}`);
    expect(renderMarkdown('```\na\n```', look())).toBe('  a');
  });

  it('say how long they are before a screen reader spells them out', () => {
    expect(render('```text\na\nb\n```', { plain: true })).toBe('(diagram, 2 lines)\na\nb');
  });

  it('keep a blank line around them in a tight list', () => {
    expect(render('- one\n  ```\n  x\n  ```\n- two')).toBe('• one\n\n  x\n• two');
  });
});

describe('a page', () => {
  it('has a margin and a blank line between blocks', () => {
    expect(renderMarkdown('Lead-in:\n- one\n- two\n\n---\n\nEnd', look({ width: 30 }))).toBe(
      ['  Lead-in:', '', '  • one', '  • two', '', `  ${'─'.repeat(28)}`, '', '  End'].join('\n'),
    );
  });

  it('does not set prose wider than is good to read', () => {
    expect(widest(renderMarkdown('word '.repeat(100), look({ width: 200 })))).toBeLessThanOrEqual(
      88,
    );
  });

  it('draws nothing for a screen reader', () => {
    const plain = render('# Title\n\n- one\n\n> said\n\n---\n\n| a |\n|---|\n| b |', {
      plain: true,
    });
    expect(plain).toBe('Title\n\n- one\n\n> said\n\n---\n\na: b');
  });

  it.each(['', '\n\n', '[x]: http://example.org'])('is empty for nothing: %j', (markdown) => {
    expect(renderMarkdown(markdown, look())).toBe('');
  });
});

describe('files that are meant to hang or crash', () => {
  it.each([
    ['quotes in quotes', '> '.repeat(2000)],
    ['lists in lists', '- '.repeat(20_000)],
    ['unclosed bold', '**a'.repeat(60_000)],
    ['unclosed links', '[a]('.repeat(20_000)],
    ['bold in bold', `${'**a '.repeat(1000)}${' a**'.repeat(1000)}`],
    ['a word without end', '長'.repeat(50_000)],
    ['a wide diagram without end', `\`\`\`\n${'長\t'.repeat(20_000)}\n\`\`\``],
    ['a table without end', `|${'a|'.repeat(20_000)}\n|${'-|'.repeat(20_000)}`],
  ])('come out as text: %s', (_, markdown) => {
    const text = renderMarkdown(markdown, look());
    expect(text).not.toBe('');
    expect(widest(text)).toBeLessThanOrEqual(80);
  });

  it('show their marks where a paragraph is longer than anybody writes', () => {
    expect(render('**bold** '.repeat(800))).not.toContain('*');
    expect(render('**bold** '.repeat(900))).toContain('**bold** **bold**');
  });

  it('stop moving to the right before words have to be broken', () => {
    for (const marker of ['> ', '- ']) {
      expect(render(`${marker.repeat(11)}idempotency-key`, { width: 30 })).toContain(
        'idempotency-key',
      );
    }
  });
});
