import { describe, expect, it } from 'vitest';
import { givenFacts } from '../../src/drill/given.js';

const fact = (answer: string) => ({ question: '', answer, askedAs: [] });
const volume = fact('100 million new links a month, and 100 times as many visits.');
const skew = fact('The worst link took 50,000 visits a second for ten minutes.');
const size = fact('A row takes 500 bytes.');

describe('what is given with an estimate', () => {
  it.each([
    ['100e6 / (30 * 86400)', [volume]],
    ['50000 / (100e6 / (30 * 86400))', [volume, skew]],
    ['12e9 * 500', [size]],
    ['62^7', []],
    ['(1 - 0.06)^500', []],
    ['30 * 86400 * 0.0001 / 60', []],
  ])('%s starts from the facts whose numbers it uses', (working, facts) => {
    expect(givenFacts([volume, skew, size], working)).toEqual(facts.map(({ answer }) => answer));
  });
});
