import { describe, expect, it } from 'vitest';
import { openCorpus } from '../../src/corpus/load.js';
import type { Role } from '../../src/corpus/question.js';
import { setUpSession } from '../../src/session/setup.js';
import { SHIPPED } from '../corpus/shipped.js';

const corpus = openCorpus([{ folder: SHIPPED }]);
const question = await corpus.question('cicd-pipeline');
const frameworks = {
  swe: await corpus.framework('build-x'),
  tpm: await corpus.framework('build-x-tpm'),
};

function thrownIn(role: Role, minutes: number, seed: number): string[] {
  const { curveballs } = setUpSession(question, frameworks[role], {
    minutes,
    seed,
    role,
    level: 'senior',
    reveal: 'end',
    notes: 'here',
    pace: 'nudge',
    curveballs: true,
  });
  return curveballs.map(({ phase }) => phase);
}

describe('the curveballs of a round', () => {
  const seeds = Array.from({ length: 30 }, (_, seed) => seed);

  it.each(seeds)('never come twice in one phase, and in all lengths (seed %i)', (seed) => {
    for (const [minutes, most] of [
      [35, 2],
      [45, 3],
    ] as const) {
      const phases = thrownIn('swe', minutes, seed);
      expect(new Set(phases).size).toBe(phases.length);
      expect(phases.length).toBe(Math.min(most, 4));
      expect(phases).not.toContain('delivery');
    }
  });

  it.each(seeds)('always include that of the delivery for a program manager (seed %i)', (seed) => {
    expect(thrownIn('tpm', 35, seed)).toContain('delivery');
  });
});
