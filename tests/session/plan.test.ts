import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Framework, FrameworkPhase } from '../../src/corpus/framework.js';
import { planRound } from '../../src/session/plan.js';

function phase(id: FrameworkPhase['id'], ...minutes: (number | null)[]): FrameworkPhase {
  return {
    id,
    title: id,
    anchors: ['', '', '', '', ''],
    sections: minutes.map((each, index) => ({
      id: `${id}-${index}`,
      title: `${id} ${index}`,
      minutes: each,
      covers: [],
    })),
  };
}

function framework(minutes: number, phases: FrameworkPhase[]): Framework {
  return {
    id: 'f',
    title: 'F',
    role: 'swe',
    minutes,
    introduction: '',
    openingStatement: '',
    phases,
    pitfalls: [],
    followUps: [],
    sources: [],
    file: '',
  };
}

const BUILD_X = framework(35, [
  phase('scope', 1, 5),
  phase('architecture', 3, 3, 3, 10),
  phase('data', 5),
  phase('scaling', 5, null, null),
]);
const TPM = framework(45, [
  phase('scope', 1, 7),
  phase('architecture', 4, 2, 6),
  phase('data', 5),
  phase('scaling', 5, 3),
  phase('delivery', 5, 3, 4),
]);

const seconds = (minutes: number, of: Framework) =>
  planRound(of, minutes).flatMap((each) => each.sections.map((section) => section.seconds));

describe('the plan of a round', () => {
  it('is the framework as written at its own length, with nothing for open sections', () => {
    expect(seconds(35, BUILD_X)).toEqual([60, 300, 180, 180, 180, 600, 300, 300, 0, 0]);
    expect(planRound(BUILD_X, 35).map((each) => each.seconds)).toEqual([360, 1140, 300, 300]);
    expect(planRound(TPM, 45).map((each) => each.seconds)).toEqual([480, 720, 300, 480, 720]);
  });

  it('gives what is left up to 45 minutes to the open sections in equal parts', () => {
    expect(seconds(45, BUILD_X)).toEqual([60, 300, 180, 180, 180, 600, 300, 300, 300, 300]);
    expect(seconds(40, BUILD_X).slice(-2)).toEqual([150, 150]);
    expect(seconds(40, BUILD_X).slice(0, 8)).toEqual(seconds(35, BUILD_X).slice(0, 8));
  });

  it('grows the 45-minute shape in proportion beyond it, and shrinks the 35-minute shape below', () => {
    expect(seconds(90, BUILD_X)).toEqual([120, 600, 360, 360, 360, 1200, 600, 600, 600, 600]);
    expect(seconds(21, BUILD_X)).toEqual([36, 180, 108, 108, 108, 360, 180, 180, 0, 0]);
    expect(seconds(90, TPM)).toEqual(seconds(45, TPM).map((each) => each * 2));
  });

  it('adds up to the round in whole seconds for any length', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 20, max: 90 }),
        fc.constantFrom(BUILD_X, TPM),
        (minutes, of) => {
          const parts = seconds(minutes, of);
          expect(parts.every(Number.isInteger)).toBe(true);
          expect(parts.reduce((sum, each) => sum + each, 0)).toBe(minutes * 60);
          const phases = planRound(of, minutes).map((each) => each.seconds);
          expect(phases.reduce((sum, each) => sum + each, 0)).toBe(minutes * 60);
        },
      ),
    );
  });
});
