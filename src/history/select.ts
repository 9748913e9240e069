import { Problem } from '../errors.js';
import type { Session } from '../session/session.js';

export type SessionFilter = {
  /** ISO date, or a number of days such as `30d`. */
  since?: string;
  /** The id of a question. */
  question?: string;
  topic?: string;
};

const DAY = 24 * 60 * 60 * 1000;

/**
 * The sessions that every part of the filter lets through.
 * @param now milliseconds since the epoch, from which days are counted back
 * @throws Problem (usage) for a date that cannot be read
 */
export function selectSessions(
  sessions: readonly Session[],
  filter: SessionFilter,
  now: number,
): Session[] {
  const since =
    filter.since === undefined ? Number.NEGATIVE_INFINITY : readSince(filter.since, now);
  return sessions.filter(
    ({ startedAt, setup }) =>
      startedAt >= since &&
      (filter.question === undefined || setup.question.id === filter.question) &&
      (filter.topic === undefined || setup.question.topics.includes(filter.topic)),
  );
}

/** `2026-10-01` or `30d` as milliseconds since the epoch. */
export function readSince(text: string, now: number): number {
  const days = /^(\d{1,4})d$/.exec(text)?.[1];
  const time = days === undefined ? Date.parse(text) : now - Number(days) * DAY;
  if (Number.isNaN(time)) {
    throw new Problem(`--since ${text} is no date.`, {
      wayOut: 'Write a date such as 2026-10-01, or days such as 30d.',
      exitCode: 2,
    });
  }
  return time;
}
