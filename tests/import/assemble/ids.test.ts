import { describe, expect, it } from 'vitest';
import { Ids } from '../../../src/import/assemble/ids.js';

describe('the id of a question', () => {
  it.each([
    ['How would you design a parcel locker?', 'parcel-locker'],
    ['Explain how you would architect a bell', 'bell'],
    ['Design', 'design'],
    ['設計', '設計'],
    ['One of the very many words that a title can have', 'one-of-the-very-many-words-that-a-title'],
    ['x'.repeat(60), 'x'.repeat(40)],
  ])('of "%s" is %s', (title, id) => {
    expect(new Ids().claim(title)).toBe(id);
  });

  it('is numbered where it is taken, also by a number that a title has itself', () => {
    const ids = new Ids();
    const claimed = ['A bell', 'Bell 2', 'Design a bell', 'Bell', 'Bell'].map((one) =>
      ids.claim(one),
    );
    expect(claimed).toEqual(['bell', 'bell-2', 'bell-3', 'bell-4', 'bell-5']);
  });
});
