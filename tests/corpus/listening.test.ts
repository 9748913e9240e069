import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hear, wordsOf } from '../../src/corpus/listen/words.js';
import { matchPhrase, pointsShown } from '../../src/corpus/listening.js';
import { EMPTY_VOCABULARY } from '../../src/corpus/vocabulary.js';
import { shippedVocabulary } from './shipped.js';

const vocabulary = shippedVocabulary();

function shows(phrase: string, note: string): boolean {
  return matchPhrase(hear(phrase, vocabulary), hear(note, vocabulary));
}

describe('a note shows a phrase', () => {
  it.each([
    // As it is typed: case, punctuation, arrows, plurals and endings.
    ['read heavy', 'Read-heavy, so cache first'],
    ['reads dominate', 'reads DOMINATE here'],
    ['302 not 301', '302 (not 301!) or we lose the clicks'],
    ['write through cache', 'write-through caching on the edge'],
    ['counter ranges', 'hand out ranges of the counter to each node'],
    ['cache invalidation', 'invalidate the cache on write'],
    ['retry backoff', 'retries w/ exponential backoff + jitter'],
    ['client sends key', 'client -> sends idempotency key'],
    ['partition by user', 'partitioned by user id'],
    ['drain connections', 'draining the open conns before deploy'],
    ['deduplicate events', 'dedupe evts by id'],
    ['query plan', 'look at the query plans'],
    ['hashed key', 'hash of the key'],
    ['authorise first', 'authorize FIRST, then hold'],
    ['optimistic lock', 'optimistic locking w/ version col'],
    // Up to three other words between neighbours, and short phrases turned round.
    ['at least once', 'at-least-once delivery'],
    ['fan out write', 'fanout on write for small accounts'],
    ['sequence number per conversation', 'per conv seq no... seq number per convo'],
    ['last seen sequence', 'client sends last seen seq'],
    ['user shard key', 'user id is the shard key'],
    ['idempotency key', 'key for idempotency in the header'],
    ['drain lb', 'load balancers drained first'],
    ['load balancer drain', 'drain the LB'],
    ['replica lag', 'lag of a read replica'],
    // Abbreviations, both ways.
    ['load balancer health check', 'lb does health checks'],
    ['single point of failure', 'redis = SPOF'],
    ['time to live', 'ttl 60s'],
    ['ttl jitter', 'add jitter to the time to live'],
    ['dead letter queue', 'poison msgs -> DLQ'],
    ['two phase commit', '2PC is slow'],
    ['kubernetes autoscale', 'k8s autoscaling on lag'],
    ['message queue', 'put it on an mq'],
    ['write ahead log', 'append to the WAL first'],
    ['wal', 'write-ahead log, fsync'],
    ['eventually consistent', 'eventual consistency is fine here'],
    ['presigned url', 'pre-signed URLs for upload'],
    ['pub sub', 'redis pubsub to the gateways'],
    ['backpressure', 'back pressure to producers'],
    ['end to end encryption', 'E2EE so server cannot search'],
    ['reconciled settlement', 'recon vs the settlement file'],
    ['before call', 'b4 calling the bank'],
    ['inquire acquirer', 'timeout: enquiries at the acq'],
    ['never expires', 'codes never expire, no expiry job'],
    ['ack after write', 'acknowledged after the write'],
    ['backward compatible', 'backwards compat for 2 versions'],
    ['automatic rollback', 'automated rollback'],
    ['# percent available', '99.99% availability'],
    ['flaky tests', 'flakes in tests'],
    ['pull request checks', 'checks on PRs'],
    ['dependency graph', 'graph of deps'],
    ['set nx', 'lock w/ SETNX'],
    ['pre authorise', 'pre-auth on request'],
    ['rescan daily', 're-scanned daily'],
    // Numbers.
    ['#:1 reads', '100:1 reads to writes'],
    ['#:1', 'ratio 100:1'],
    ['1:#', '1:100 write to read'],
    ['#:1', 'about 100 to 1'],
    ['# per second', '~40k/s at peak'],
    ['# writes per second', '40 writes/s'],
    ['# writes s', '~40 writes/sec on avg'],
    ['# reads per second', '4k reads per second'],
    ['# requests per second', '12k rps'],
    ['peak qps', 'peak: 30k requests per second'],
    ['# links per month', '100 million new links a month'],
    ['# tb storage', '3.5TB of storage'],
    ['# tb', '3.5 terabytes'],
    ['# days', 'keep 30d'],
    ['#x peak', 'peak is 10x the average'],
    ['p99 # ms', 'p99 under 200ms'],
    ['#% availability', '99.99 % availability'],
    ['base62 # characters', 'base62, 7 chars'],
    ['# million users', 'ten... no, 50M users'],
    ['# users', '500 users at once'],
    ['#-# ms', '5-10 ms per hop'],
    ['ttl # s', 'ttl 60 s'],
    // Two to ten in words or digits: any number where the phrase says so, else that number.
    ['two regions', 'run in 2 regions'],
    ['two regions', 'two regions, active active'],
    ['# regions', 'two regions, active active'],
    ['# regions', '2 regions'],
    ['three zones', 'spread over 3 zones'],
    ['# seconds', 'answers within ten seconds'],
    ['two phase commit', '2 phase commit'],
    ['2pc', 'two-phase commit'],
    ['two phase', '2-phase protocol'],
    ['two factor', 'mfa for admins'],
    ['mfa', '2-factor login'],
    ['# clicks per minute', 'twenty... no, 40 clicks per min'],
    // A status code is a word, not a number.
    ['limit 404', 'limit 404s per ip'],
    ['429 retry after', '429 with Retry-After'],
    ['409 conflict', 'return 409 on conflict'],
    ['5xx rate', 'alert on the rate of 5xx'],
    // Not, as it is also typed; never is more than not.
    ['302 not 301', '302 ≠ 301'],
    ['timeout not failure', 'timeout != failure'],
    ['not guessable', 'codes are unguessable'],
    ['not cached', 'must never be cached'],
    // What must hold is said in three ways.
    ['never double book', 'a driver must not be double booked'],
    ['never dispatch twice', "mustn't dispatch twice"],
    ['never sell twice', "a seat can't be sold twice"],
    // Words that only look like a rejection.
    ['never lose', 'we must never lose a message'],
    ['no single point', 'no single point of failure anywhere'],
    ['not only reads', 'not only reads but also writes'],
    ['not cached', 'redirects are not cached in the browser'],
    ['no more than # per user', 'no more than 5 sessions per user'],
    ['counted clicks', '302 not 301, every click counted'],
    ['idempotency key', 'never charge without an idempotency key'],
    ['requests rejected 429', 'requests over limit are rejected with 429'],
    ['over limit', 'over limit: rejected with 429, queue stays short'],
    ['cassandra', 'no relational db, cassandra instead'],
    ['write behind', 'cache write behind, but no ttl'],
    ['geo routing', 'skip anycast, do geo routing'],
    ['postgres', 'postgres instead of mongo'],
    ['kafka', 'kafka rather than rabbitmq'],
    ['queue', "don't call it inline -> queue"],
    ['locks out of scope', 'distributed locks are out of scope'],
    ['without locks', 'works without locks'],
  ])('%s ← %s', (phrase, note) => {
    expect(shows(phrase, note)).toBe(true);
  });
});

describe('a note does not show a phrase', () => {
  it.each([
    // Too far apart, or the words in another order where the order is the meaning.
    [
      'counter ranges',
      'a counter in one redis would be the bottleneck at peak load, shard the ranges',
    ],
    ['write before ack', 'ack before write'],
    ['302 not 301', '301 not 302'],
    ['messages per conversation order', 'order of messages'],
    ['shard key user', 'the user has a shard key'],
    ['never expire', 'never hands out an expired key'],
    // Other words with the same beginning.
    ['user', 'use it'],
    ['counter', 'count it'],
    ['server', 'serve it'],
    ['states', 'stats'],
    ['new feed', 'news feed'],
    ['poster', 'post it'],
    ['301', '302'],
    ['429', '430'],
    ['# tb', '3.5 GB'],
    ['#:1', '100 reads, 1 write'],
    ['# per second', 'a few per second'],
    ['# reads per second', '4k writes per second'],
    ['two regions', '40 regions'],
    ['three zones', 'two zones'],
    ['# regions', 'one region'],
    ['# second', '404s'],
    ['never expire', 'the key is not expired'],
    ['never sell twice', 'may not be sold twice'],
    // Rejections of what the phrase names.
    ['kafka', 'must not use kafka'],
    ['kafka', 'redis != kafka'],
    ['double book', 'must not be double booked'],
    ['lambda', "lambda can't be supported"],
    ['kafka', 'no need for kafka'],
    ['kafka', 'no kafka'],
    ['kafka', 'not using Kafka here'],
    ['kafka', "won't use kafka"],
    ['kafka', "we don't need kafka"],
    ['kafka', 'kafka not needed'],
    ['kafka', 'kafka is overkill'],
    ['kafka', 'kafka: no'],
    ['kafka', 'kafka? not now'],
    ['kafka', 'redis streams instead of kafka'],
    ['mongo', 'postgres rather than mongo'],
    ['distributed lock', 'skip the distributed lock for now'],
    ['distributed lock', 'works without a distributed lock'],
    ['distributed lock', 'no need for any distributed lock'],
    ['multi region', 'multi-region is out of scope'],
    ['multi region', 'multi region: out of scope'],
    ['custom domains', 'custom domains out of scope for v1'],
    ['two phase commit', '2pc rejected'],
    ['two phase commit', '2PC rejected, too slow'],
    ['two phase commit', "I'd not do 2pc across services"],
    ['service mesh', 'neither service mesh nor sidecars'],
    ['sidecars', 'neither service mesh nor sidecars'],
    ['sharding', 'no separate sharding yet'],
    ['strong consistency', 'strong consistency is not required'],
    ['cache redirect', 'cache but not the redirect'],
    ['counter ranges', 'counter, not ranges'],
    ['lambda', 'no redis or lambda'],
    ['sql joins', "can't use SQL joins"],
    ['exactly once', 'exactly once not worth it'],
    ['websocket', 'leave out websockets'],
    ['ml ranking', 'no fancy ML ranking'],
  ])('%s ↚ %s', (phrase, note) => {
    expect(shows(phrase, note)).toBe(false);
  });
});

describe('pointsShown', () => {
  const points = [
    { id: 'ratio', listenFor: ['read heavy', '#:1 reads', 'reads per write'] },
    { id: 'redirect', listenFor: ['302 not 301', '302 redirect', 'temporary redirect'] },
    { id: 'ranges', listenFor: ['counter ranges', 'range of ids', 'snowflake'] },
  ];

  it('gives the first note that shows a point, with the phrase as the corpus writes it', () => {
    const notes = ['scope first', '100:1 reads', 'so read heavy', '302, not 301!'];
    expect(pointsShown(points, notes, vocabulary)).toEqual(
      new Map([
        ['ratio', { noteIndex: 1, phrase: '#:1 reads' }],
        ['redirect', { noteIndex: 3, phrase: '302 not 301' }],
      ]),
    );
  });

  it('hears a phrase in each of its ways, and gives it as the corpus writes it', () => {
    const phrase = 'smaller|shrink lease|batch';
    const point = [{ id: 'lease', listenFor: [phrase] }];
    for (const note of ['shrink the batch', 'smaller leases near the limit']) {
      expect(pointsShown(point, [note], vocabulary).get('lease')?.phrase).toBe(phrase);
    }
    expect(pointsShown(point, ['smaller, or shrink it', 'lease a batch'], vocabulary).size).toBe(0);
  });

  it('takes the words of a phrase from one note only', () => {
    expect(pointsShown(points, ['counter', 'ranges'], vocabulary).size).toBe(0);
  });

  it('goes on to a later note, and a later phrase, where the first is rejected', () => {
    const notes = ['no need for snowflake', 'counter in ranges'];
    expect(pointsShown(points, notes, vocabulary).get('ranges')).toEqual({
      noteIndex: 1,
      phrase: 'counter ranges',
    });
  });

  it('finds a phrase by words that only stand for its own', () => {
    const loose = [
      { id: 'reuse', listenFor: ['not reused'] },
      { id: 'regions', listenFor: ['# regions'] },
    ];
    expect([...pointsShown(loose, ['codes are never reused', 'two regions'], vocabulary)]).toEqual([
      ['reuse', { noteIndex: 0, phrase: 'not reused' }],
      ['regions', { noteIndex: 1, phrase: '# regions' }],
    ]);
  });

  it('shows nothing without notes, and nothing for a phrase of nothing but stop words', () => {
    expect(pointsShown(points, [], vocabulary).size).toBe(0);
    const empty = [{ id: 'empty', listenFor: ['of the', ''] }];
    expect(pointsShown(empty, ['of the people'], vocabulary).size).toBe(0);
  });

  it('reads 200 notes against 20 points of 10 phrases without hanging', () => {
    const many = Array.from({ length: 20 }, (_, point) => ({
      id: `point-${point}`,
      listenFor: Array.from({ length: 10 }, (_, phrase) => `alpha${point} beta${phrase} gamma`),
    }));
    const notes = Array.from({ length: 200 }, (_, note) =>
      `beta${note % 10} alpha gamma `.repeat(5),
    );
    const started = performance.now();
    pointsShown(many, notes, vocabulary);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

describe('for any phrase of plain words', () => {
  const letters = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz');
  const plainWord = fc
    .string({ unit: letters, minLength: 4, maxLength: 9 })
    .filter((word) => wordsOf(word, EMPTY_VOCABULARY).length === 1)
    .filter((word) => !/^(without|never|neither|skip|exclude|punt|rule|leave)/.test(word));
  const phrase = fc.array(plainWord, { minLength: 1, maxLength: 5 });
  const matches = (words: readonly string[], note: string) =>
    matchPhrase(hear(words.join(' '), vocabulary), hear(note, vocabulary));

  it('typed as a note, it matches itself, whatever the case, the marks and the words behind', () => {
    fc.assert(
      fc.property(
        phrase,
        fc.constantFrom(' ', ' -> ', ', ', '  ', ' / ', '; '),
        fc.constantFrom('', ' and so on', ' as discussed', '!', ' (later more)'),
        (words, between, behind) => {
          const note = words.join(between) + behind;
          expect(matches(words, note)).toBe(true);
          expect(matches(words, note.toUpperCase())).toBe(true);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('stands up to any string as note and as phrase', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (one, other) => {
        expect(typeof matchPhrase(hear(one, vocabulary), hear(other, vocabulary))).toBe('boolean');
      }),
      { numRuns: 2000 },
    );
  });

  it('does not hang on a note of one word a hundred thousand times', () => {
    const started = performance.now();
    shows('aaa '.repeat(50), 'aaa '.repeat(20_000));
    hear('1,'.repeat(50_000), vocabulary);
    hear('#'.repeat(100_000), vocabulary);
    hear("n't ".repeat(25_000), vocabulary);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
