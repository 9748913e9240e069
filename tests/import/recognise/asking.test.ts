import { describe, expect, it } from 'vitest';
import { asks, asksForADesign, isOfTheField } from '../../../src/import/recognise/asking.js';

describe('whether words ask', () => {
  it.each([
    ['Design a bell', true, true],
    ['How would you design a bell', true, true],
    ['Explain how you would run two masters', true, true],
    ['When does a replica lag behind?', true, false],
    ['“Why does a queue grow?”', true, false],
    ['Design of distributed systems', false, false],
    ['Design vs architecture', false, false],
    ['Design patterns', false, false],
    ['Designing Things That Scale', false, false],
    ['Really?', false, false],
    ['How do I install it?', false, false],
    ['How do I shard a table?', true, true],
    ['Is this free to use for all?', false, false],
    ['Bell', false, false],
    [`Why ${'so '.repeat(300)}long?`, false, false],
  ])('%s', (text, isQuestion, isDesign) => {
    expect([asks(text), asksForADesign(text)]).toEqual([isQuestion, isDesign]);
  });

  it('and whether it is about systems: by different words, not by one repeated', () => {
    expect(isOfTheField('The cache and the queue of a service', 3)).toBe(true);
    expect(isOfTheField('A cache is a cache is a cache', 2)).toBe(false);
    expect(isOfTheField('Beat the eggs with sugar', 1)).toBe(false);
  });
});
