import { describe, expect, it } from 'vitest';
import { readQuantity } from '../../src/corpus/quantity.js';

describe('readQuantity', () => {
  it.each([
    ['39 /s', 39, '/s'],
    ['39/s', 39, '/s'],
    ['4k /s', 4000, '/s'],
    ['40k/s', 40_000, '/s'],
    ['3.5 TB', 3.5e12, 'B'],
    ['3.5TB', 3.5e12, 'B'],
    ['500 kB', 5e5, 'B'],
    ['500 KB', 5e5, 'B'],
    ['512 B', 512, 'B'],
    ['2 GiB', 2 * 1024 ** 3, 'B'],
    ['40 Gbit/s', 40e9, 'bit/s'],
    ['10 Gbps', 10e9, 'bit'],
    ['1.2 GB/s', 1.2e9, 'B/s'],
    ['12 ms', 0.012, 's'],
    ['250 us', 0.00025, 's'],
    ['250 µs', 0.00025, 's'],
    ['2.1 million rows', 2.1e6, 'rows'],
    ['12 billion links', 12e9, 'links'],
    ['5M', 5e6, ''],
    ['5 minutes', 5, 'minutes'],
    ['52.6 minutes', 52.6, 'minutes'],
    ['0.2 %', 0.2, '%'],
    ['1,130 words', 1130, 'words'],
    ['~40 /s', 40, '/s'],
    ['$1,200', 1200, ''],
    ['1e9', 1e9, ''],
    ['-3 dB', -3, 'dB'],
    ['7', 7, ''],
  ])('%s', (text, value, unit) => {
    const read = readQuantity(text);
    expect(read?.unit).toBe(unit);
    expect(read?.value).toBeCloseTo(value, 9);
  });

  it.each(['', 'about forty', '/s', 'TB 3', 'k', '#', '…'])('%s is no quantity', (text) => {
    expect(readQuantity(text)).toBeUndefined();
  });

  it('does not take the m of minutes for a million, nor a unit that only begins like a scale', () => {
    expect(readQuantity('5 m')).toEqual({ value: 5, unit: 'm' });
    expect(readQuantity('5 Mops')).toEqual({ value: 5, unit: 'Mops' });
    expect(readQuantity('5 constructor')).toEqual({ value: 5, unit: 'constructor' });
  });
});
