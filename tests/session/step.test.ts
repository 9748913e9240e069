import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SessionEvent } from '../../src/session/event.js';
import { currentPhase, roundTime } from '../../src/session/session.js';
import { replay, step } from '../../src/session/step.js';
import { afterEvents, aSession, aSetup, BEGIN, minutes, used } from './a-session.js';

const next = (at: number): SessionEvent => ({ type: 'phase-ended', at, by: 'person' });
const note = (at: number, text: string): SessionEvent => ({ type: 'noted', at, text });

describe('a round', () => {
  it('counts the time of each phase up to the moment it ends', () => {
    const session = afterEvents(aSession(), next(minutes(3)), next(minutes(7)), next(minutes(12)));
    expect(used(session)).toEqual([180, 240, 300]);
    expect(session.stage).toEqual({ name: 'debrief', phase: 0 });
  });

  it('keeps notes with the time used in the round and the phase they were written in', () => {
    const session = afterEvents(
      aSession(),
      note(minutes(1), 'read heavy'),
      next(minutes(2)),
      note(minutes(4), 'edge cache'),
    );
    expect(session.notes).toEqual([
      { number: 1, phase: 'scope', roundTime: 60_000, text: 'read heavy' },
      { number: 2, phase: 'architecture', roundTime: 240_000, text: 'edge cache' },
    ]);
  });

  it('never uses the number of a note twice, so that an edit cannot hit another one', () => {
    const session = afterEvents(
      aSession(),
      note(minutes(0.1), 'one'),
      note(minutes(0.2), 'two'),
      { type: 'note-undone', at: minutes(0.3) },
      note(minutes(0.4), 'three'),
      { type: 'note-edited', at: minutes(0.5), note: 2, text: 'nothing' },
      { type: 'note-edited', at: minutes(0.6), note: 3, text: 'three!' },
    );
    expect(session.notes.map(({ number, text }) => [number, text])).toEqual([
      [1, 'one'],
      [3, 'three!'],
    ]);
  });

  it('takes no time for a pause', () => {
    const session = afterEvents(
      aSession(),
      { type: 'paused', at: minutes(1) },
      { type: 'resumed', at: minutes(50) },
      note(minutes(51), 'back'),
    );
    expect(used(session)).toEqual([120, 0, 0]);
  });

  it('counts up to the last sign of life where a session was cut off', () => {
    const killed = afterEvents(aSession(), note(minutes(1), 'a'));
    const known = afterEvents(killed, {
      type: 'resumed',
      at: minutes(90),
      aliveUntil: minutes(1.5),
    });
    const unknown = afterEvents(killed, { type: 'resumed', at: minutes(90) });
    expect(used(known)).toEqual([90, 0, 0]);
    expect(used(unknown)).toEqual([60, 0, 0]);
  });

  it('does not believe a sign of life from the future', () => {
    const killed = afterEvents(aSession(), note(minutes(1), 'a'));
    const session = afterEvents(killed, {
      type: 'resumed',
      at: minutes(2),
      aliveUntil: minutes(40),
    });
    expect(used(session)).toEqual([120, 0, 0]);
  });

  it('leaves a gap out: a closed lid, and a clock that was set back an hour', () => {
    const slept = afterEvents(
      aSession(),
      { type: 'gap', at: minutes(61), from: minutes(1) },
      note(minutes(62), 'awake'),
    );
    expect(used(slept)).toEqual([120, 0, 0]);
    const setBack = afterEvents(
      aSession(),
      { type: 'gap', at: minutes(-58), from: minutes(2) },
      note(minutes(-57), 'an hour ago'),
    );
    expect(used(setBack)).toEqual([180, 0, 0]);
  });

  it('goes to the debrief at once when the round is ended early, and debriefs only what was reached', () => {
    const ended = afterEvents(aSession(), next(minutes(1)), {
      type: 'round-ended',
      at: minutes(2),
    });
    expect(ended.stage).toEqual({ name: 'debrief', phase: 0 });
    const debriefed = afterEvents(
      ended,
      { type: 'debriefed', at: minutes(3), phase: 'scope' },
      { type: 'debriefed', at: minutes(4), phase: 'architecture' },
    );
    expect(debriefed.stage).toEqual({ name: 'take-away' });
    expect(used(debriefed)).toEqual([60, 60, 0]);
  });

  it('with reveal phase debriefs each phase before the next, whose clock waits for the person', () => {
    const session = afterEvents(aSession({ reveal: 'phase' }), next(minutes(2)));
    expect(session.stage).toEqual({ name: 'debrief', phase: 0 });
    const back = afterEvents(session, { type: 'debriefed', at: minutes(9), phase: 'scope' });
    expect(back.stage).toEqual({ name: 'round', phase: 1 });
    expect(back.running).toBe(false);
    const going = afterEvents(back, { type: 'resumed', at: minutes(10) }, note(minutes(11), 'x'));
    expect(used(going)).toEqual([120, 60, 0]);
  });
});

describe('a debrief', () => {
  const debrief = afterEvents(aSession(), { type: 'round-ended', at: minutes(1) });

  it('keeps the self-score, the points and the follow-ups of its own phase only', () => {
    const session = afterEvents(
      debrief,
      { type: 'self-scored', at: minutes(2), phase: 'scope', selfScore: 3 },
      { type: 'self-scored', at: minutes(2), phase: 'data', selfScore: 4 },
      { type: 'answer-shown', at: minutes(2), phase: 'scope' },
    );
    expect(session.phases.map((phase) => phase.selfScore)).toEqual([3, undefined, undefined]);
    expect(session.phases[0]?.answerShown).toBe(true);
  });

  it('ends with the line to take away, and nothing changes it after that', () => {
    const done = afterEvents(
      debrief,
      { type: 'debriefed', at: minutes(2), phase: 'scope' },
      { type: 'finished', at: minutes(3), takeaway: 'numbers first' },
    );
    expect(done.stage).toEqual({ name: 'done' });
    expect(done.takeaway).toBe('numbers first');
    const later = afterEvents(done, note(minutes(4), 'late'), next(minutes(5)));
    expect(later.notes).toEqual([]);
    expect(later.stage).toEqual({ name: 'done' });
  });
});

const anyTime = fc.integer({ min: -600_000, max: 4_000_000 }).map((offset) => BEGIN + offset);
const anyPhase = fc.constantFrom(
  'scope',
  'architecture',
  'data',
  'scaling',
) as fc.Arbitrary<'scope'>;
const anyEvent: fc.Arbitrary<SessionEvent> = fc.oneof(
  fc.record({ type: fc.constant('noted'), at: anyTime, text: fc.string() }),
  fc.record({ type: fc.constantFrom('note-undone', 'paused', 'round-ended'), at: anyTime }),
  fc.record({ type: fc.constant('resumed'), at: anyTime, aliveUntil: anyTime }),
  fc.record({ type: fc.constant('resumed'), at: anyTime }),
  fc.record({ type: fc.constant('gap'), at: anyTime, from: anyTime }),
  fc.record({ type: fc.constant('phase-ended'), at: anyTime, by: fc.constant('person') }),
  fc.record({ type: fc.constant('debriefed'), at: anyTime, phase: anyPhase }),
  fc.record({
    type: fc.constant('self-scored'),
    at: anyTime,
    phase: anyPhase,
    selfScore: fc.nat(4),
  }),
  fc.record({ type: fc.constant('finished'), at: anyTime, takeaway: fc.string() }),
) as fc.Arbitrary<SessionEvent>;
const anySetup = fc.record({
  reveal: fc.constantFrom('phase' as const, 'end' as const),
  pace: fc.constantFrom('nudge' as const, 'strict' as const),
});

describe('any order of events', () => {
  it('never counts less than nothing or more than elapsed, and phases add up to the round', () => {
    fc.assert(
      fc.property(anySetup, fc.array(anyEvent, { maxLength: 40 }), (setup, events) => {
        let session = aSession(setup);
        let latest = BEGIN;
        let elapsed = 0;
        for (const event of events) {
          const before = roundTime(session);
          session = step(session, event);
          elapsed += Math.max(0, event.at - latest);
          // A gap or a resume sets the clock anew, as it may have been changed meanwhile.
          const isAnew = event.type === 'gap' || event.type === 'resumed';
          if (isAnew) elapsed += event.type === 'gap' ? Math.max(0, event.from - latest) : 0;
          latest = isAnew ? event.at : Math.max(latest, event.at);
          expect(roundTime(session)).toBeGreaterThanOrEqual(before);
        }
        expect(roundTime(session)).toBeLessThanOrEqual(elapsed);
        expect(session.phases.every((phase) => phase.used >= 0)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('replays to the state that was live', () => {
    fc.assert(
      fc.property(anySetup, fc.array(anyEvent, { maxLength: 40 }), (changes, events) => {
        const setup = aSetup(changes);
        const started: SessionEvent = { type: 'started', at: BEGIN, session: 'abc123', setup };
        const live = events.reduce(step, aSession(changes));
        const stored = JSON.parse(JSON.stringify([started, ...events]));
        expect(replay(stored)).toEqual(JSON.parse(JSON.stringify(live)));
      }),
      { numRuns: 500 },
    );
  });

  it('gives nothing for a log that has lost its beginning', () => {
    expect(replay([note(minutes(1), 'orphan')])).toBeUndefined();
  });

  it('keeps the current phase inside the plan', () => {
    const done = afterEvents(aSession(), next(1), next(2), next(3), next(4), next(5));
    expect(currentPhase(done)).toBeUndefined();
  });
});
