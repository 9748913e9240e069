import type { PhaseId, QuestionSummary } from '../corpus/question.js';
import { resultOf, type SessionResult } from '../session/result.js';
import type { Session } from '../session/session.js';
import { proposeQuestion } from './choose-question.js';
import { calendar } from './days.js';
import { type TopicStrength, topicStrengths } from './topics.js';
import { meanOfEnough, type PhaseTrend, phaseTrends, WINDOW } from './trend.js';

/** How the time of a phase goes: mean of used minus planned seconds over the last five sessions. */
export type Pacing = { id: PhaseId; title: string; over: number | null };

/** All that the review screen says; each figure is a fold over the sessions that go in. */
export type Overview = {
  /** Finished sessions. */
  sessions: number;
  /** Those of them whose question had no key points, so that there is no coverage to count. */
  uncovered: number;
  cards: number;
  /** Milliseconds since the epoch; undefined without any history. */
  since: number | undefined;
  until: number;
  trends: PhaseTrend[];
  pacing: Pacing[];
  /** The weakest first. */
  topics: TopicStrength[];
  /** Mean hints a session over the last five that had any to give; null from fewer than three. */
  hints: number | null;
  days: { day: string; practised: boolean }[];
  next: { question: QuestionSummary; reason: string } | undefined;
};

/** Scored by the person, and nothing to hold that against. */
function isUncovered({ coverage, selfScore }: SessionResult): boolean {
  return coverage === null && selfScore !== null;
}

const CALENDAR_DAYS = 28;

/** Sums all practice up at `now` (milliseconds since the epoch). */
export function overviewOf(
  sessions: readonly Session[],
  gradedAt: readonly number[],
  questions: readonly QuestionSummary[],
  now: number,
): Overview {
  const finished = sessions.filter((session) => session.stage.name === 'done');
  const practised = [...sessions.map(({ startedAt }) => startedAt), ...gradedAt];
  const trends = phaseTrends(sessions);
  const results = finished.map(resultOf);
  const hinted = results.filter((result) => !isUncovered(result));
  return {
    sessions: finished.length,
    uncovered: results.filter(isUncovered).length,
    cards: gradedAt.length,
    since: practised.length === 0 ? undefined : Math.min(...practised),
    until: now,
    trends,
    pacing: trends.map(({ id, title, figures }) => ({
      id,
      title,
      over: meanOfEnough(
        figures
          .slice(-WINDOW)
          .map(({ usedSeconds, plannedSeconds }) => usedSeconds - plannedSeconds),
      ),
    })),
    topics: topicStrengths(sessions),
    hints: meanOfEnough(hinted.slice(-WINDOW).map(({ hints }) => hints)),
    days: calendar(practised, now, CALENDAR_DAYS),
    next: proposeQuestion(questions, sessions),
  };
}
