import { describe, expect, it } from 'vitest';
import { clockFace, dueEvents, gapBetween } from '../../src/session/due.js';
import type { SessionEvent } from '../../src/session/event.js';
import type { Session } from '../../src/session/session.js';
import { afterEvents, aSession, BEGIN, minutes } from './a-session.js';

/** Plays the clock second by second, as the program does, and tells what was said when. */
function play(session: Session, seconds: number): [number, string][] {
  const said: [number, string][] = [];
  let live = session;
  for (let second = 0; second <= seconds; second += 1) {
    for (const event of dueEvents(live, BEGIN + second * 1000)) {
      said.push([second, nameOf(event)]);
      live = afterEvents(live, event);
    }
  }
  return said;
}

function nameOf(event: SessionEvent): string {
  if (event.type === 'nudged') return event.nudge;
  return event.type === 'curveball-thrown' ? event.curveball : event.type;
}

describe('what the interviewer does on its own', () => {
  it('throws the curveball at its moment and nudges at a minute left and at zero, each once', () => {
    expect(play(aSession(), 200)).toEqual([
      [60, 'domains'],
      [60, 'minute'],
      [120, 'zero'],
    ]);
  });

  it('nudges at half time in a phase that is long enough for it', () => {
    const session = afterEvents(aSession({ curveballs: [] }), {
      type: 'phase-ended',
      at: BEGIN,
      by: 'person',
    });
    expect(play(session, 400)).toEqual([
      [180, 'half'],
      [300, 'minute'],
      [360, 'zero'],
    ]);
  });

  it('does not give a nudge that was overtaken while nobody looked', () => {
    const session = afterEvents(aSession({ curveballs: [] }), {
      type: 'phase-ended',
      at: BEGIN,
      by: 'person',
    });
    const [first] = dueEvents(session, minutes(5.5));
    expect(first).toMatchObject({ type: 'nudged', nudge: 'minute' });
    const nudged = afterEvents(session, first as SessionEvent);
    expect(dueEvents(nudged, minutes(5.6))).toEqual([]);
  });

  it('moves on by itself at a strict pace', () => {
    expect(play(aSession({ pace: 'strict', curveballs: [] }), 130)).toEqual([
      [60, 'minute'],
      [120, 'zero'],
      [120, 'phase-ended'],
    ]);
  });

  it('says nothing while the clock stands still', () => {
    const paused = afterEvents(aSession(), { type: 'paused', at: minutes(0.5) });
    expect(dueEvents(paused, minutes(100))).toEqual([]);
  });
});

describe('the clock', () => {
  it('shows what is left of the phase and of the round, and goes below zero in overtime', () => {
    expect(clockFace(aSession(), minutes(1))).toMatchObject({
      phaseLeft: 60_000,
      roundLeft: 660_000,
    });
    expect(clockFace(aSession(), minutes(3))).toMatchObject({
      phaseLeft: -60_000,
      roundLeft: 540_000,
    });
  });

  it('gives the overtime of one phase away from the round, not from the next phase', () => {
    const late = afterEvents(aSession(), { type: 'phase-ended', at: minutes(5), by: 'person' });
    expect(clockFace(late, minutes(6))).toMatchObject({ phaseLeft: 300_000, roundLeft: 360_000 });
  });

  it.each([
    [0, 1000, undefined],
    [0, 10_000, undefined],
    [0, 10_001, { type: 'gap', from: 0, at: 10_001 }],
    [5000, 4000, { type: 'gap', from: 5000, at: 4000 }],
  ])('between signs of life at %i and %i ms lies %o', (seen, now, gap) => {
    expect(gapBetween(seen, now)).toEqual(gap);
  });
});
