import { describe, expect, it } from 'vitest';
import { capitalise, formatClock, formatThousands, plural } from '../../src/render/words.js';

describe('formatClock', () => {
  it.each([
    [0, '0:00'],
    [21_999, '0:21'],
    [680_000, '11:20'],
    [3_725_000, '1:02:05'],
    [-5_000, '0:00'],
  ])('writes %i ms as %s', (milliseconds, text) => {
    expect(formatClock(milliseconds)).toBe(text);
  });
});

describe('numbers', () => {
  it.each([
    [0, '0'],
    [999, '999'],
    [1_000, '1,000'],
    [1_234_567, '1,234,567'],
    [-12_000, '-12,000'],
  ])('writes %i as %s', (value, text) => {
    expect(formatThousands(value)).toBe(text);
  });

  it('takes the plural for all counts but one', () => {
    expect([0, 1, 2, 1_200].map((count) => plural(count, 'note'))).toEqual([
      '0 notes',
      '1 note',
      '2 notes',
      '1,200 notes',
    ]);
    expect(plural(2, 'entry', 'entries')).toBe('2 entries');
  });

  it('capitalises the first letter only', () => {
    expect(capitalise('scope of work')).toBe('Scope of work');
  });
});
