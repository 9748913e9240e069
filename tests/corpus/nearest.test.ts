import { describe, expect, it } from 'vitest';
import { didYouMean, nearest } from '../../src/corpus/nearest.js';

describe('nearest', () => {
  const ids = ['chat-service', 'url-shortener', 'ride-sharing', 'cron-scheduler', 'task-scheduler'];

  it.each([
    ['chat', 'chat-service'],
    ['url-shortner', 'url-shortener'],
    ['RIDE-SHARING', 'ride-sharing'],
    ['tsak-scheduler', 'task-scheduler'],
  ])('%s → %s', (written, best) => {
    expect(nearest(written, ids, 3)[0]).toBe(best);
    expect(nearest(written, ids, 3)).toHaveLength(3);
  });

  it('has nothing among nothing, and takes a word of a megabyte', () => {
    expect(nearest('x', [], 3)).toEqual([]);
    expect(nearest('x'.repeat(1024 * 1024), ids, 1)).toHaveLength(1);
  });
});

describe('didYouMean', () => {
  it.each([
    ['hardd', ['easy', 'medium', 'hard'], '; did you mean hard?'],
    ['tmp', ['swe', 'tpm'], '; did you mean tpm?'],
    ['zebra', ['easy', 'medium', 'hard'], ''],
    ['', ['easy'], ''],
    ['x', [], ''],
  ])('%s of %j', (written, known, hint) => {
    expect(didYouMean(written, known)).toBe(hint);
  });
});
