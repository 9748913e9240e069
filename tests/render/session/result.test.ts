import { describe, expect, it } from 'vitest';
import { renderResultTable } from '../../../src/render/session/result.js';
import type { SessionEvent } from '../../../src/session/event.js';
import { resultOf } from '../../../src/session/result.js';
import { afterEvents, aSession, minutes } from '../../session/a-session.js';
import { look } from '../samples.js';

const at = minutes(12);
const next: SessionEvent = { type: 'phase-ended', at, by: 'person' };
const point = { id: 'a', text: 'A', level: 'mid', must: false, made: true } as const;

/** A session of which only the scope has key points, if it has any. */
function table(points: boolean): string {
  const checked: SessionEvent = { type: 'points-checked', at, phase: 'scope', points: [point] };
  const session = afterEvents(
    aSession(),
    ...[next, next, next],
    { type: 'self-scored', at, phase: 'scope', selfScore: 3 },
    ...(points ? [checked] : []),
    { type: 'debriefed', at, phase: 'scope' },
    { type: 'self-scored', at, phase: 'architecture', selfScore: 1 },
    { type: 'debriefed', at, phase: 'architecture' },
  );
  return renderResultTable(resultOf(session), look());
}

describe('the figures of a session', () => {
  it('leave out what has no key points, and name it', () => {
    const text = table(true);
    expect(text).toMatch(/scope +█{10} +4 +3 /);
    expect(text).toMatch(/architecture +- +1 /);
    expect(text).toMatch(/round +█{10} +4 +2 /);
    expect(text).toContain('no key points to count on architecture');
    // The data was never scored, so nothing is said of it.
    expect(text).not.toContain('and data');
  });

  it('have no coverage at all where nothing has key points', () => {
    const text = table(false);
    expect(text).toMatch(/round +- +2 /);
    expect(text).toContain('no key points to count, so no coverage');
    expect(text).not.toMatch(/NaN|█/);
  });
});
