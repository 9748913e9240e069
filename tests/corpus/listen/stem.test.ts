import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stem } from '../../../src/corpus/listen/stem.js';

describe('stem', () => {
  it.each([
    'cache caches cached caching',
    'query queries querying queried',
    'retry retries retried retrying',
    'shard shards sharded sharding',
    'map maps mapped mapping',
    'batch batches batched batching',
    'hash hashes hashed hashing',
    'index indexes indexed indexing',
    'process processes processed processing',
    'access accesses accessed accessing',
    'poll polls polled polling',
    'throttle throttles throttled throttling',
    'replicate replicates replicated replicating replication',
    'aggregate aggregation aggregations',
    'normalise normalize normalised normalizing normalization normalisation',
    'use uses used using',
    'key keys keyed keying',
    'node nodes',
    'box boxes',
    'eventual eventually',
    'alias aliases',
    'note notes noted',
    'gpu gpus',
    'evict evicts evicted eviction evictions',
    'encrypt encryption',
    'ingest ingestion',
    'execute executing execution executions',
    'compress compression',
    'complete completion',
  ])('folds %s', (words) => {
    expect(new Set(words.split(' ').map(stem)).size).toBe(1);
  });

  it.each([
    ['user', 'use'],
    ['counter', 'count'],
    ['server', 'serve'],
    ['news', 'new'],
    ['production', 'product'],
    ['options', 'opt'],
    ['action', 'act'],
    ['station', 'state'],
    ['string', 'str'],
    ['need', 'ne'],
    ['speed', 'spe'],
    ['redis', 'redi'],
    ['status', 'statu'],
    ['apply', 'app'],
    ['reply', 'rep'],
    ['bus', 'bu'],
    ['dns', 'dn'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(stem(one)).not.toBe(stem(other));
  });

  it('leaves whatever is no plain English word as it is', () => {
    for (const word of ['base62', 'k8s', 'p99', '#', '#:#', 'größen', '漢字', ''])
      expect(stem(word)).toBe(word);
  });

  it('takes any string', () => {
    fc.assert(fc.property(fc.string(), (word) => typeof stem(word) === 'string'));
  });

  it('keeps a note from being a negation', () => {
    expect(stem('notes')).not.toBe(stem('not'));
  });
});
