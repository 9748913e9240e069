import { describe, expect, it } from 'vitest';
import type { QuestionSummary } from '../../src/corpus/question.js';
import { renderQuestionList } from '../../src/render/lists.js';
import { look, shortener, widest } from './samples.js';

const summaries: QuestionSummary[] = [
  { ...shortener, id: 'video', title: 'Video streaming', difficulty: 'hard', topics: ['media'] },
  { ...shortener, id: 'url-shortener' },
  { ...shortener, id: 'feature-flags', title: 'Feature flags', topics: ['real-time', 'caching'] },
];

describe('renderQuestionList', () => {
  it('puts the easier ones first and counts them', () => {
    expect(renderQuestionList(summaries, look())).toMatchInlineSnapshot(`
      "  feature-flags  Feature flags    medium  real-time, caching
        url-shortener  URL shortener    medium  caching, id-generation, sharding
        video          Video streaming  hard    media

        3 questions"
    `);
  });

  it.each([
    [50, '  url-shortener  URL shortener    medium'],
    [39, '  url-shortener  URL shortener'],
    [29, '  url-shortener  URL shorten…'],
    [26, '  url-shortener'],
  ])('drops what has no room at %i columns', (width, line) => {
    const list = renderQuestionList(summaries, look({ width }));
    expect(list.split('\n')).toContain(line);
    expect(widest(list)).toBeLessThanOrEqual(width);
  });

  it('cuts topics before it drops them', () => {
    expect(renderQuestionList(summaries, look({ width: 64 }))).toContain('caching, id-generatio…');
  });

  it('speaks each as a sentence', () => {
    const [first] = renderQuestionList(summaries, look({ plain: true })).split('\n');
    expect(first).toBe('feature-flags: Feature flags, medium, real-time, caching');
  });

  it('says that there are none', () => {
    expect(renderQuestionList([], look())).toBe('  0 questions');
  });
});
