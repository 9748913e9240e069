import { describe, expect, it } from 'vitest';
import { checkBar } from '../../src/corpus/check-bar.js';
import { parseQuestion } from '../../src/corpus/parse-question.js';
import { idFor, questionSkeleton, type SkeletonOptions } from '../../src/corpus/skeleton.js';
import { EMPTY_VOCABULARY } from '../../src/corpus/vocabulary.js';

function parsed(options: Partial<SkeletonOptions> = {}) {
  const given = { title: 'Photo sharing', difficulty: 'hard', role: 'swe', day: '2026-11-21' };
  const text = questionSkeleton({ ...given, ...options } as SkeletonOptions);
  const { question, layout, problems } = parseQuestion({ path: 'q/photo-sharing.md', text });
  if (!question) throw new Error(JSON.stringify(problems));
  return { text, question, layout, problems };
}

describe('a new question', () => {
  it.each(['swe', 'tpm'] as const)(
    'for %s has every part, and is taken without a fault',
    (role) => {
      const { question, layout, problems } = parsed({ role });
      expect(problems).toEqual([]);
      expect(question).toMatchObject({ title: 'Photo sharing', difficulty: 'hard', topics: [] });
      expect(question.roles).toEqual(role === 'tpm' ? ['swe', 'tpm'] : ['swe']);
      expect(question.phases.some(({ id }) => id === 'delivery')).toBe(role === 'tpm');
      const bar = checkBar({ question, layout, topics: undefined, vocabulary: EMPTY_VOCABULARY });
      expect(bar.map(({ rule }) => rule)).not.toContain('missing-part');
      expect(bar.map(({ rule }) => rule)).not.toContain('order');
    },
  );

  it('says below every heading what goes there, and none of it is shown', () => {
    const { text, question } = parsed({ role: 'tpm' });
    const blocks = text.split('\n\n');
    const bare = blocks.filter(
      (block, index) => /^#+ /.test(block) && !/^(#+ |<!-- \S)/.test(blocks[index + 1] ?? ''),
    );
    expect(bare).toEqual([]);
    expect(JSON.stringify(question)).not.toMatch(/<!--|-->/);
    expect(question.phases.map(({ modelAnswer }) => modelAnswer)).toEqual(['', '', '', '', '']);
  });

  it.each(['a: "b" # c', "it's\ttwo\nlines", '---', '[x](y) `z`', '\u001b[31mred'])(
    'keeps the title %j',
    (title) => {
      const { question, problems } = parsed({ title });
      expect(problems).toEqual([]);
      const said = title.replace('\u001b', '').replace(/\s+/g, ' ');
      expect(question.title).toBe(said);
      expect(question.prompt).toContain(said);
    },
  );

  it.each([
    ['Photo sharing: for all!', 'photo-sharing-for-all'],
    ['Überweisung', 'überweisung'],
    ['../../etc/passwd', 'etc-passwd'],
    ['?!', ''],
  ])('called %s is the file %s', (title, id) => expect(idFor(title)).toBe(id));
});
