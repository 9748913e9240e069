import { describe, expect, it } from 'vitest';
import type { Question } from '../../../src/corpus/question.js';
import { renderLacks } from '../../../src/render/session/lacks.js';
import { look, shortener } from '../samples.js';

const PLAN = [
  { id: 'scope', title: 'Scope' },
  { id: 'architecture', title: 'Architecture' },
  { id: 'data', title: 'Data' },
] as const;

function lacks(changes: Partial<Question>): string {
  const text = renderLacks({ ...shortener, ...changes }, PLAN, look({ width: 200, plain: true }));
  return text.trim().replaceAll('\n', ' ');
}

const [scope] = shortener.phases;
const phase = (id: 'scope' | 'architecture' | 'data', keyPoints = scope?.keyPoints ?? []) => ({
  ...{ id, keyPoints, modelAnswer: 'Aloud.', followUps: [], curveballs: [] },
});

describe('what a question lacks', () => {
  it('is nothing where it has all', () => {
    expect(lacks({ phases: [phase('scope'), phase('architecture'), phase('data')] })).toBe('');
  });

  it('is said of the phases that lack it, whether they are there or not', () => {
    expect(lacks({ phases: [phase('scope'), phase('architecture', [])] })).toBe(
      'No key points on architecture and data: there your own score is all there is. No model answer on data.',
    );
  });

  it('is said of the whole question where no phase has points', () => {
    const text = lacks({
      phases: [phase('scope', []), phase('architecture', []), phase('data', [])],
      brief: [],
    });
    expect(text).toBe(
      'This question has no key points: there are no hints and no coverage, your own score is all there is. No brief: whatever you /ask is your call.',
    );
  });
});
