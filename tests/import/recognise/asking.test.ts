import { describe, expect, it } from 'vitest';
import {
  asks,
  asksForADesign,
  isOfTheField,
  namesADesign,
} from '../../../src/import/recognise/asking.js';

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
    ['How do I contribute?', false, false],
    ['How do you install it here?', false, false],
    ['How do you trace a slow call?', true, false],
    ['Should I read all of this before an interview?', false, false],
    ['How many hours a week should I study?', false, false],
    ['Where does a deleted post go?', true, false],
    ['Who decides that a leader is dead?', true, false],
    ['What happens', false, false],
    ['What happens to a row', true, false],
    ["Architect's role", false, false],
    ['Architect a bell', true, true],
    ['Design rationale', false, false],
    ['Design that lasts', false, false],
    ['Bell', false, false],
    [`Why ${'so '.repeat(300)}long?`, false, false],
  ])('%s', (text, isQuestion, isDesign) => {
    expect([asks(text), asksForADesign(text)]).toEqual([isQuestion, isDesign]);
  });

  it.each([
    ['Designing a lift', true],
    ['How to design a lift', true],
    ['Design(HLD) a lift', true],
    ['Design for a lift', true],
    ['System Design: lift', true],
    ['Lift - System Design Answer (Backend Focus)', true],
    ['Lift - Frontend System Design Interview Answer', true],
    ['Design for failure', false],
    ['System Design: a guide', false],
    ['How to design patterns of retries', false],
    ['Designing Data-Intensive Applications', false],
    ['Interface design', false],
  ])('%s names a design: %s', (text, isName) => {
    expect(namesADesign(text)).toBe(isName);
  });

  it('and whether it is about systems: by different words, not by one repeated', () => {
    expect(isOfTheField('The cache and the queue of a service', 3)).toBe(true);
    expect(isOfTheField('A cache is a cache is a cache', 2)).toBe(false);
    expect(isOfTheField('Beat the eggs with sugar', 1)).toBe(false);
  });
});
