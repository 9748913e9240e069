import { describe, expect, it } from 'vitest';
import { judgeEstimate } from '../../src/drill/estimate.js';

describe('a typed estimate', () => {
  it.each([
    ['40/s', '39 /s', 'good'],
    ['78/s', '39 /s', 'good'],
    ['100 qps', '39 /s', 'hard'],
    ['40k/s', '39 /s', 'again'],
    ['1,200 rps', '1.3k /s', 'good'],
    ['1200rps', '1.3k /s', 'good'],
    ['3.4 million/day', '40 /s', 'good'],
    ['3 per day', '3 /day', 'good'],
    ['3.5 TB', '3 TB', 'good'],
    ['300 GB', '4.2 TB', 'again'],
    ['3500 GB', '4.2 TB', 'good'],
    ['5 GB/day', '60 kB/s', 'good'],
    ['40 Gbps', '5 GB/s', 'good'],
    ['2e9', '2 billion', 'good'],
    ['5', '4.2 TB', 'good'],
    ['12 ms', '0.01 s', 'good'],
    ['2 days', '40 hours', 'good'],
    ['12 servers', '15 servers', 'good'],
    ['0', '39 /s', 'again'],
    ['10M / 150 = 67k', '67k sockets', 'good'],
    ['67k per host', '67k sockets', 'good'],
    ['3 TB per server', '3 TB', 'good'],
    ['10M / 150 = 67/s', '67k sockets', 'again'],
  ])('%s against %s is %s', (typed, result, grade) => {
    expect(judgeEstimate(typed, result)?.grade).toBe(grade);
  });

  it('in another kind of unit is again, and says which unit was asked for', () => {
    expect(judgeEstimate('40/s', '3 TB')).toEqual({
      grade: 'again',
      text: 'The answer is in another unit: 3 TB.',
    });
  });

  it('says how far off it is', () => {
    expect(judgeEstimate('130/s', '39 /s')?.text).toContain('3.3 times off');
    expect(judgeEstimate('4k/s', '39 /s')?.text).toContain('103 times off');
  });

  it.each(['', 'no idea', '/s 40'])('"%s" is no estimate', (typed) => {
    expect(judgeEstimate(typed, '39 /s')).toBeUndefined();
  });
});
