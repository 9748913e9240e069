import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countWays, MOST_WAYS, waysOf } from '../../../src/corpus/listen/alternatives.js';

describe('waysOf', () => {
  it.each([
    ['hot key', ['hot key']],
    ['hot|busy key', ['hot key', 'busy key']],
    ['hot|busy key|shard', ['hot key', 'busy key', 'hot shard', 'busy shard']],
    ['read-heavy|#:1', ['read-heavy', '#:1']],
    ['|hot| key', ['hot key']],
    ['  two   blanks ', ['two blanks']],
  ])('says %j in each way', (phrase, ways) => {
    expect(waysOf(phrase)).toEqual(ways);
    expect(countWays(phrase)).toBe(ways.length);
  });

  it('stops where a stranger asks for millions', () => {
    const phrase = Array.from({ length: 12 }, () => 'a|b|c|d').join(' ');
    expect(waysOf(phrase)).toHaveLength(MOST_WAYS);
    expect(countWays(phrase)).toBe(4 ** 12);
  });

  it('takes any string', () => {
    fc.assert(fc.property(fc.string(), (phrase) => waysOf(phrase).length <= MOST_WAYS));
  });
});
