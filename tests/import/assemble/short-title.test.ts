import { describe, expect, it } from 'vitest';
import { shortTitle } from '../../../src/import/assemble/short-title.js';

const STORY = 'A shop sells one jacket twice whenever the cable between its two cities is cut.';

describe('what stands for a question in a list', () => {
  it.each([
    [
      'a short one as it is',
      'Why does a queue grow? And when?',
      'Why does a queue grow? And when?',
    ],
    [
      'the sentence that asks',
      `${STORY} It has happened nine times since May. How would you find the lost update in a log of orders?`,
      'How would you find the lost update in a log of orders?',
    ],
    [
      'the first sentence where what asks points back to it',
      `${STORY} It has happened nine times since May, and nobody knows why. What would you do about it now?`,
      STORY,
    ],
    [
      'the words that fit of one long sentence',
      'and so on '.repeat(40),
      /^(?:and so on )+and.{0,9}…$/,
    ],
  ])('is %s', (_, title, short) => {
    if (typeof short === 'string') expect(shortTitle(title)).toBe(short);
    else expect(shortTitle(title)).toMatch(short);
  });

  it.each(['a'.repeat(10_000), '?! '.repeat(5000), `${'a '.repeat(5000)}?`])(
    'is short whatever it is of',
    (title) => {
      expect(shortTitle(title).length).toBeLessThanOrEqual(160);
      expect(shortTitle(title).length).toBeGreaterThan(0);
    },
  );
});
