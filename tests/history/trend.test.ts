import { describe, expect, it } from 'vitest';
import { overviewOf } from '../../src/history/overview.js';
import { phaseTrends } from '../../src/history/trend.js';
import { renderOverview } from '../../src/render/review/overview.js';
import type { CheckedPoint, SessionEvent } from '../../src/session/event.js';
import type { Session } from '../../src/session/session.js';
import { look } from '../render/samples.js';
import { afterEvents, aSession, minutes } from '../session/a-session.js';

const point = (made: boolean): CheckedPoint => ({
  ...{ id: 'point', text: 'Point', level: 'mid', must: false, made },
});

/** A finished session that reached its first phase only; without `made` it had no key points. */
function finished(selfScore: number, made?: boolean): Session {
  const at = minutes(5);
  const points: SessionEvent[] =
    made === undefined
      ? []
      : [{ type: 'points-checked', at, phase: 'scope', points: [point(made)] }];
  return afterEvents(
    aSession(),
    { type: 'round-ended', at },
    { type: 'self-scored', at, phase: 'scope', selfScore },
    ...points,
    { type: 'debriefed', at, phase: 'scope' },
    { type: 'finished', at, takeaway: '' },
  );
}

const bare = [finished(1), finished(2), finished(3)];
const counted = [finished(3, true), finished(3, true), finished(3, true)];

describe('sessions on questions without key points', () => {
  it('have a self-score and no coverage', () => {
    const [trend] = phaseTrends(bare);
    expect(trend?.figures.map(({ coverage, selfScore }) => [coverage, selfScore])).toEqual([
      [null, 1],
      [null, 2],
      [null, 3],
    ]);
    expect(trend).toMatchObject({ now: null, before: null, calibration: null });
  });

  it('neither count in an average nor push a session out of it that does', () => {
    const [trend] = phaseTrends([...counted, ...bare, ...bare]);
    expect(trend).toMatchObject({ now: 4, before: null, calibration: -1 });
  });

  it('are named as such in the review, with a dash and no figure', () => {
    const text = renderOverview(overviewOf(bare, [], [], minutes(60)), look());
    expect(text).toMatch(/scope +- +-$/m);
    expect(text).toContain('3 sessions were on questions without key points: they count in no');
    expect(text).not.toMatch(/NaN|\d\.\d/);
    const both = overviewOf([...bare, ...counted], [], [], minutes(60));
    expect(both).toMatchObject({ sessions: 6, uncovered: 3 });
    expect(renderOverview(overviewOf(counted, [], [], minutes(60)), look())).not.toContain(
      'without',
    );
  });
});
