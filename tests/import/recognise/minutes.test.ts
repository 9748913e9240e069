import { describe, expect, it } from 'vitest';
import { minutesOf, timedTitle } from '../../../src/import/recognise/minutes.js';

describe('the minutes of a step', () => {
  it.each([
    ['Minutes 8–15: Data model', 'Data model', 7],
    ['0-5 min: Scope', 'Scope', 5],
    ['0:08–0:15 Name', undefined, undefined],
    ['[00:00 - 05:00] Scope', 'Scope', 5],
    ['40 – 50 min  ➜  Deep dive', 'Deep dive', 45],
    ['1. Scope (5 min)', 'Scope', 5],
    ['**Scope** (5–10 minutes)', 'Scope', 8],
    ['20-30 min: Deep dive', 'Deep dive', 25],
    ['Deep dive (20-30 min)', 'Deep dive', 25],
    ['Deep dive - 20 to 30 min', 'Deep dive', 25],
    ['Deep dive - 15 mins', 'Deep dive', 15],
    ['~3 min: Wrap up', 'Wrap up', 3],
    ['Extensions (as time allows)', 'Extensions', null],
    ['Questions: if time permits', 'Questions', null],
    ['Scope', undefined, undefined],
    ['Scope (500 min)', undefined, undefined],
    ['Scope (10-5 min)', undefined, undefined],
    ['Answers within 5 minutes of asking', undefined, undefined],
    ['(5 min)', undefined, undefined],
  ])('%s', (raw, title, minutes) => {
    const step = timedTitle(raw);
    expect(step?.title).toBe(title);
    expect(step && minutesOf([step.time])[0]).toBe(minutes);
  });

  const times = (...raw: string[]) =>
    minutesOf(raw.flatMap((one) => timedTitle(`Step (${one})`)?.time ?? []));

  it('are those between two times where each range begins at the end of the one before', () => {
    expect(times('0-5 min', '5-15 min', '15-35 min')).toEqual([5, 10, 20]);
    expect(times('0-5 min', '6-15 min', '16-35 min')).toEqual([5, 9, 19]);
    expect(times('5 min', '5-15 min', '15-35 min')).toEqual([5, 10, 20]);
  });

  it('are the middle of a range, rounded up, where the ranges do not join', () => {
    expect(times('3-5 min', '5-10 min', '20-30 min', '5 min')).toEqual([4, 8, 25, 5]);
    expect(times('5-10 min', '10-15 min', '15-20 min')).toEqual([8, 13, 18]);
    expect(times('0-5 min', '20-30 min')).toEqual([3, 25]);
  });
});
