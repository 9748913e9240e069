import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/corpus/arithmetic.js';

describe('evaluate', () => {
  it.each([
    ['86400', 86400],
    ['100e6 / (30 * 86400)', 100e6 / (30 * 86400)],
    ['1 - 2 - 3', -4],
    ['2 * 3 + 4', 10],
    ['2 + 3 * 4', 14],
    ['62^7', 62 ** 7],
    ['2 ^ 3 ^ 2', 512],
    ['3 * 2 ^ 10', 3072],
    ['-(2 + 3)', -5],
    ['10 / 4', 2.5],
    ['1e9*0.5', 5e8],
    ['.5 * 4', 2],
  ])('%s = %d', (working, value) => {
    expect(evaluate(working)).toEqual({ value });
  });

  it.each([
    '',
    'x * 2',
    '1,000 * 2',
    '2 x 3',
    '2 × 3',
    'Math.max(1, 2)',
    'process.exit(1)',
    '[1][0]',
    '"a" + "b"',
    '1 < 2',
    '1 ? 2 : 3',
    '!1',
    '1; 2',
    '2 ** 3',
    '1 +',
    '(1',
    'this',
    'true',
    '1 / 0',
    '0 / 0',
    '9e999',
    '9 ^ 9 ^ 9 ^ 9',
    '('.repeat(200),
    '1+'.repeat(200),
  ])('%s is refused with a reason', (working) => {
    const result = evaluate(working);
    expect(result).toHaveProperty('fault');
    expect(result).not.toHaveProperty('value');
  });

  it('takes any string without a throw', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'0123456789.e+-*/^() ax"[]') }),
        (working) => {
          const result = evaluate(working);
          expect('fault' in result ? result.fault : result.value).toBeDefined();
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('agrees with JavaScript on sums of whole numbers', () => {
    const operator = fc.constantFrom('+', '-', '*');
    const sum = fc.tuple(fc.nat(999), operator, fc.nat(999), operator, fc.nat(999));
    fc.assert(
      fc.property(sum, ([a, plus, b, times, c]) => {
        const value = Function(`return ${a} ${plus} ${b} ${times} ${c}`)() as number;
        expect(evaluate(`${a} ${plus} ${b} ${times} ${c}`)).toEqual({ value });
      }),
    );
  });
});
