import { Chalk } from 'chalk';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import wrapAnsi from 'wrap-ansi';
import {
  expandTabs,
  indentText,
  padEnd,
  padStart,
  truncate,
  widestLine,
  wrapText,
} from '../../src/render/text.js';
import { widest } from './samples.js';

const chalk = new Chalk({ level: 1 });

describe('wrapText', () => {
  it('hangs the lines below the first', () => {
    expect(wrapText('one two three four', 12, { first: '• ', rest: '  ' })).toBe(
      '• one two\n  three four',
    );
  });

  it('breaks words that are longer than a line', () => {
    expect(wrapText('abcdefghij', 4)).toBe('abcd\nefgh\nij');
  });

  it('begins a word that must be broken where that saves a line', () => {
    expect(wrapText('ab 123456789', 6)).toBe('ab 123\n456789');
    expect(wrapText('abcd 12345678', 6)).toBe('abcd\n123456\n78');
  });

  it('does not break what is seen as one character', () => {
    expect(wrapText('👩‍👩‍👧‍👦👩‍👩‍👧‍👦', 3)).toBe('👩‍👩‍👧‍👦\n👩‍👩‍👧‍👦');
  });

  it('keeps newlines and inner spaces', () => {
    expect(wrapText('a  b\n\nc', 10)).toBe('a  b\n\nc');
  });

  it('breaks between words that have no width', () => {
    expect(widest(wrapText(Array(50).fill('\u200d').join(' '), 10))).toBeLessThanOrEqual(10);
  });

  it('closes nested styles at each break and opens them again', () => {
    const { bold, underline } = chalk;
    expect(wrapText(bold(`one ${underline('two three')} four`), 8)).toBe(
      [bold(`one ${underline('two')}`), bold(`${underline('three')}`), bold('four')].join('\n'),
    );
  });

  it('wraps plain words as wrap-ansi does', () => {
    const words = fc.array(fc.stringMatching(/^[!-~]{1,12}$/), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(words, fc.integer({ min: 12, max: 60 }), (text, columns) => {
        const line = text.join(' ');
        expect(wrapText(line, columns)).toBe(wrapAnsi(line, columns, { hard: true }));
      }),
    );
  });

  it('never exceeds its columns, whatever the text', () => {
    const text = fc.array(fc.string({ unit: 'grapheme', maxLength: 30 }), { maxLength: 10 });
    fc.assert(
      fc.property(text, fc.integer({ min: 4, max: 40 }), (words, columns) => {
        const wrapped = wrapText(words.join(' '), columns, { first: '- ', rest: '  ' });
        expect(widestLine(wrapped)).toBeLessThanOrEqual(columns);
      }),
    );
  });
});

describe('truncate', () => {
  it('leaves text that fits', () => {
    expect(truncate('diagram', 7)).toBe('diagram');
  });

  it('ends in … where it cut', () => {
    expect(truncate('diagram', 6)).toBe('diagr…');
  });

  it('does not cut a wide character in half', () => {
    expect(truncate('設計面接', 6)).toBe('設計…');
  });

  it('closes a style that it cut', () => {
    expect(truncate(chalk.red('diagram'), 4)).toBe(`${chalk.red('dia')}…`);
  });

  it('keeps to the first line and says that there was more', () => {
    expect(truncate('one\ntwo', 10)).toBe('one…');
  });

  it.each([
    [1, '…'],
    [0, ''],
  ])('has an answer for %i columns', (columns, expected) => {
    expect(truncate('diagram', columns)).toBe(expected);
  });
});

describe('padding', () => {
  it('counts columns and not characters', () => {
    expect(padEnd('設計', 6)).toBe('設計  ');
    expect(padStart(chalk.bold('7'), 3)).toBe(`  ${chalk.bold('7')}`);
  });

  it('leaves text that is too long', () => {
    expect(padEnd('abc', 2)).toBe('abc');
  });
});

describe('lines', () => {
  it('indents all but the empty ones', () => {
    expect(indentText('a\n\nb', 2)).toBe('  a\n\n  b');
  });

  it('takes a line separator for a character, as a terminal does', () => {
    expect(indentText('a\u2028b', 2)).toBe('  a\u2028b');
  });

  it('expands tabs to the next stop', () => {
    expect(expandTabs('\ta\tbcd\te\n設\tx')).toBe('    a   bcd e\n設  x');
  });
});
