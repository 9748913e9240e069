import { describe, expect, it } from 'vitest';
import { cardsBroughtUp, dueDates, isDue } from '../../src/drill/due-dates.js';
import { schedulerFor, USUAL_RETENTION } from '../../src/drill/schedule.js';
import type { Grade } from '../../src/history/record.js';
import { afterEvents, aSession, BEGIN, minutes } from '../session/a-session.js';

const DAY = 24 * 60 * 60 * 1000;
const scheduler = schedulerFor(USUAL_RETENTION);

const graded = (card: string, grade: Grade, at: number) => ({ card, grade, at });
const daysUntil = (date: number, now: number) => Math.round((date - now) / DAY);

describe('when a card comes back', () => {
  it('is later the better it was known, and 10 minutes after it was not', () => {
    const dates = scheduler.nextDates(undefined, BEGIN);
    expect(dates.again - BEGIN).toBe(10 * 60 * 1000);
    expect(dates.hard).toBeGreaterThan(dates.again);
    expect(daysUntil(dates.good, BEGIN)).toBe(2);
    expect(daysUntil(dates.easy, BEGIN)).toBe(8);
  });

  it('grows each time it was known in time, and falls back when it was forgotten', () => {
    const first = graded('c', 'good', BEGIN);
    const second = graded('c', 'good', BEGIN + 2 * DAY);
    const known = scheduler.memories([first, second]).get('c');
    const forgotten = scheduler.memories([first, graded('c', 'again', BEGIN + 2 * DAY)]).get('c');
    expect(daysUntil(known?.due.getTime() ?? 0, second.at)).toBeGreaterThan(5);
    expect(forgotten?.due.getTime()).toBe(BEGIN + 2 * DAY + 10 * 60 * 1000);
  });

  it('is sooner for somebody who wants to forget less', () => {
    const strict = schedulerFor(0.97).nextDates(undefined, BEGIN).easy;
    expect(strict).toBeLessThan(scheduler.nextDates(undefined, BEGIN).easy);
  });

  it('comes from the gradings alone, so that folding them again gives the same', () => {
    const gradings = [
      graded('a', 'hard', BEGIN),
      graded('b', 'good', BEGIN),
      graded('a', 'easy', BEGIN + DAY),
    ];
    expect(scheduler.memories(gradings)).toEqual(scheduler.memories(structuredClone(gradings)));
  });

  it('says how likely a card is still known: certain at once, about nine in ten when it is due', () => {
    const memory = scheduler.memories([graded('c', 'good', BEGIN)]).get('c');
    expect(scheduler.recall(memory, BEGIN)).toBeCloseTo(1);
    expect(scheduler.recall(memory, memory?.due.getTime() ?? 0)).toBeCloseTo(USUAL_RETENTION, 1);
    expect(scheduler.recall(undefined, BEGIN)).toBe(0);
  });
});

describe('what a session leaves behind', () => {
  const session = afterEvents(
    aSession(),
    { type: 'round-ended', at: minutes(5) },
    {
      type: 'points-checked',
      at: minutes(6),
      phase: 'scope',
      points: [
        { id: 'made', text: '', level: 'mid', must: false, made: true },
        { id: 'missed', text: '', level: 'mid', must: false, made: false },
        { id: 'beyond', text: '', level: 'staff', must: false, made: false },
      ],
    },
    ...(['answered', 'shown', 'skipped'] as const).map((outcome) => ({
      type: 'followed-up' as const,
      at: minutes(6),
      phase: 'scope' as const,
      followUp: outcome,
      question: '',
      answer: '',
      outcome,
    })),
  );

  it('are the expected points that were missed and the follow-ups that were only looked at', () => {
    expect(cardsBroughtUp(session)).toEqual([
      'url-shortener/missed/missed',
      'url-shortener/follow-up/shown',
    ]);
  });

  it('comes back a day later, or when a drill since then says so', () => {
    const memories = scheduler.memories([
      graded('url-shortener/missed/missed', 'easy', minutes(10)),
    ]);
    const dates = dueDates(memories, [session]);
    expect(dates.get('url-shortener/follow-up/shown')).toBe(minutes(6) + DAY);
    expect(daysUntil(dates.get('url-shortener/missed/missed') ?? 0, minutes(10))).toBe(8);
    const card = 'url-shortener/follow-up/shown';
    expect(isDue(card, dates, minutes(6) + DAY - 1)).toBe(false);
    expect(isDue(card, dates, minutes(6) + DAY)).toBe(true);
    expect(isDue('url-shortener/follow-up/new', dates, minutes(6) + DAY)).toBe(false);
  });
});
