import { describe, expect, it } from 'vitest';
import { timedTitle } from '../../../src/import/recognise/minutes.js';

describe('the minutes of a step', () => {
  it.each([
    ['Minutes 8–15: Data model', 'Data model', 7],
    ['0-5 min: Scope', 'Scope', 5],
    ['0:08–0:15 Name', undefined, undefined],
    ['[00:00 - 05:00] Scope', 'Scope', 5],
    ['1. Scope (5 min)', 'Scope', 5],
    ['**Scope** (5–10 minutes)', 'Scope', 10],
    ['Deep dive - 15 mins', 'Deep dive', 15],
    ['~3 min: Wrap up', 'Wrap up', 3],
    ['Extensions (as time allows)', 'Extensions', null],
    ['Questions: if time permits', 'Questions', null],
    ['Scope', undefined, undefined],
    ['Scope (500 min)', undefined, undefined],
    ['Answers within 5 minutes of asking', undefined, undefined],
    ['(5 min)', undefined, undefined],
  ])('%s', (raw, title, minutes) => {
    expect(timedTitle(raw)).toEqual(title === undefined ? undefined : { title, minutes });
  });
});
