import { describe, expect, it } from 'vitest';
import { tokensOf } from '../../../src/corpus/listen/tokens.js';
import { wordsOf } from '../../../src/corpus/listen/words.js';
import { EMPTY_VOCABULARY, prepareVocabulary } from '../../../src/corpus/vocabulary.js';

const plain = (text: string) => wordsOf(text, EMPTY_VOCABULARY).join(' ');

describe('wordsOf', () => {
  it.each([
    ['40k', '#'],
    ['3.5tb', '# tb'],
    ['3.5 TiB', '# tb'],
    ['12ms', '# ms'],
    ['30d', '# day'],
    ['30 days', '# day'],
    ['40k/s', '# second'],
    ['4k rps', '# rps'],
    ['4krps', '# rps'],
    ['100:1', '#:#'],
    ['100 to 1', '#:#'],
    ['10x', '#'],
    ['5-10 ms', '# ms'],
    ['99.99%', '# percent'],
    ['99.99 percent', '# percent'],
    ['1,000,000 rows', '# row'],
    ['40 million rows', '# row'],
    ['hundreds of millions', '#'],
    ['a billion', '#'],
    ['1e9', '#'],
    ['2^32', '#'],
    ['10.0.0.1', '#'],
    ['$0.02', '#'],
    ['2026-11-21', '#'],
    ['429', '429'],
    ['404s, 429s', '404 429'],
    ['45s', '# second'],
    // Small numbers keep their value, whichever way they are written.
    ['three zones', '3 zon'],
    ['3 zones', '3 zon'],
    ['ten seconds', '10 second'],
    ['10s', '10 second'],
    ['five min', '5 minut'],
    ['two-phase', '2 phas'],
    ['2-3 zones', '# zon'],
    ['two or three', '2 or 3'],
    ['two million', '#'],
    ['2k', '#'],
    ['ten to 1', '#:#'],
    ['a dozen, dozens, tens of thousands', '#'],
    ['one second', 'one second'],
    ['often network tenth someone twofold', 'often network tenth someon twofold'],
    ['429 429', '429 429'],
    ['500 ms', '# ms'],
    ['500k', '#'],
    ['30-min window, 7-day', '# minut window 7 day'],
    ['64-bit, 3-way', '# bit 3 way'],
    ['30hz, 60 fps, 7Gbps', '# hz # fps 7 gbps'],
    ['202 and 201', '202 201'],
    ['I/O', 'io'],
    ['clientMsgId, nextRunAt', 'client msg id next run at'],
    ['gRPC on iOS for eBay, PostgreSQL', 'grpc ios ebay postgresql'],
    ['5xx', '5xx'],
    ['2pc', '2pc'],
    ['p99', 'p99'],
    ['p99.9', 'p99.9'],
    ['base62', 'base62'],
    ['50 base62 chars', '# base62 char'],
    ['sha256', 'sha256'],
    ['tls 1.3', 'tls #'],
    ['#', '#'],
    ['#:1', '#:#'],
    ['# tb', '# tb'],
    ['#x', '#'],
    ['#%', '# percent'],
    ['c#', 'c'],
    ['reads s', 'read second'],
    ['reads per sec', 'read second'],
    ['clicks per min', 'click minut'],
    ['clicks/min', 'click minut'],
    ['min clicks per minimum', 'min click minimum'],
    ['a few secs, mins or hrs', 'few second minut or hour'],
    ['HR, 2 hr', 'hr 2 hour'],
    ['302 ≠ 301', '302 not 301'],
    ['302 != 301', '302 not 301'],
    ['302 !== 301', '302 not 301'],
    ['302 =/= 301', '302 not 301'],
    ['302!', '302'],
    ["won't", 'not'],
    ["can't do", 'can never do'],
    ['must not do', 'must never do'],
    ["mustn't do", 'must never do'],
    ['may not do', 'may not do'],
    ['dont', 'do not'],
    ["user's", 'user'],
    ['w/o locks', 'without lock'],
    ['w/ locks', 'lock'],
    ['instead of it', 'insteadof'],
    ['message_id', 'messag id'],
    ['**bold** `code`', 'bold cod'],
    ['Ａ＠Ｂ', 'b'],
    ['größe 漢字', 'größe 漢字'],
    ['the of a', ''],
    ['…', ''],
    ['', ''],
  ])('%j → %j', (text, words) => {
    expect(plain(text)).toBe(words);
  });

  it('writes the longest abbreviation out first, also in the plural', () => {
    const vocabulary = prepareVocabulary([
      { meaning: 'database', spellings: ['db', 'data store'] },
      { meaning: 'data', spellings: ['dat'] },
      { meaning: 'write ahead log', spellings: ['wal'] },
    ]);
    expect(wordsOf('data stores, db and dat', vocabulary)).toEqual(['databas', 'databas', 'data']);
    expect(wordsOf('WAL', vocabulary)).toEqual(['writ', 'ahead', 'log']);
  });
});

describe('tokensOf', () => {
  it('counts a clause at punctuation, at arrows and where a new thought begins', () => {
    const clauses = (text: string) => tokensOf(text).map(({ word, clause }) => `${clause} ${word}`);
    expect(clauses('a b, c -> d but e (f) - g')).toEqual([
      '0 a',
      '0 b',
      '1 c',
      '2 d',
      '3 but',
      '3 e',
      '4 f',
      '6 g',
    ]);
    expect(clauses('read-heavy 3.5 x')).toEqual(['0 read', '0 heavy', '0 #']);
  });
});
