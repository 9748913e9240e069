import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../src/corpus/listen/words.js';
import { readSourceFile } from '../../src/corpus/read-files.js';
import { parseTopics } from '../../src/corpus/topics.js';
import { parseVocabulary, prepareVocabulary } from '../../src/corpus/vocabulary.js';
import { SHIPPED } from './shipped.js';

function shipped(name: string) {
  const { file } = readSourceFile(`${SHIPPED}/${name}`);
  if (!file) throw new Error(`${name} cannot be read`);
  return file;
}

describe('topics.md', () => {
  it('ships the topics that questions may name, each with its meaning', () => {
    const { topics, problems } = parseTopics(shipped('topics.md'));
    expect(problems).toEqual([]);
    expect(topics).toHaveLength(29);
    expect(topics[0]).toEqual({
      name: 'caching',
      meaning: 'keeping copies closer or cheaper than the truth, and getting rid of them in time',
    });
  });

  it('names an item without a meaning, and a topic that stands twice', () => {
    const { topics, problems } = parseTopics({
      path: 't.md',
      text: '# T\n\n- a: b\n- c\n- a: d\n',
    });
    expect(topics).toEqual([{ name: 'a', meaning: 'b' }]);
    expect(problems.map(({ line, rule }) => `${line} ${rule}`)).toEqual([
      '4 definition',
      '5 topic',
    ]);
  });
});

describe('vocabulary.md', () => {
  const { entries, problems } = parseVocabulary(shipped('vocabulary.md'));

  it('ships without a fault, with more than a hundred entries', () => {
    expect(problems).toEqual([]);
    expect(entries.length).toBeGreaterThan(100);
  });

  it('makes every spelling the same words as its meaning, also in the plural', () => {
    const vocabulary = prepareVocabulary(entries);
    for (const { meaning, spellings } of entries) {
      for (const spelling of spellings) {
        expect([spelling, ...wordsOf(spelling, vocabulary)]).toEqual([
          spelling,
          ...wordsOf(meaning, vocabulary),
        ]);
      }
    }
    expect(wordsOf('dbs, svcs, reqs', vocabulary)).toEqual(
      wordsOf('databases services requests', vocabulary),
    );
  });

  it.each([
    ['prod', 'product'],
    ['sync', 'synchronous'],
    ['sub', 'subscription'],
    ['sec', 'security'],
    ['conf', 'configuration'],
    ['es', 'elasticsearch'],
    ['user', 'account'],
    ['s3', 'object storage'],
    ['slo', 'sla'],
    ['rpo', 'rto'],
    ['shard', 'partition'],
  ])('does not fold %s and %s, which may mean different things', (one, other) => {
    const vocabulary = prepareVocabulary(entries);
    expect(wordsOf(one, vocabulary)).not.toEqual(wordsOf(other, vocabulary));
  });

  it.each([
    ['- a one: x\n- b one: x\n', '2 vocabulary', /'x' stands for 'a one' already/],
    ['- a one: xs\n- b one: xs\n', '2 vocabulary', /already/],
    [
      '- dead letter queue: dlq, dead letter\n',
      '1 vocabulary',
      /inside the meaning 'dead letter queue'/,
    ],
    ['- a one: x\n- x ray: xr\n', '1 vocabulary', /inside the meaning 'x ray'/],
    ['- alone\n', '1 definition', /not a term, a colon and a text/],
  ])('%j', (text, place, message) => {
    const found = parseVocabulary({ path: 'v.md', text }).problems;
    expect(found.map(({ line, rule }) => `${line} ${rule}`)).toContain(place);
    expect(found.map((one) => one.message).join('\n')).toMatch(message);
  });
});
