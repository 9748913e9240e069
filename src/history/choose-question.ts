import type { QuestionSummary } from '../corpus/question.js';
import { type Chance, shuffled } from '../session/chance.js';
import type { Session } from '../session/session.js';
import { topicStrengths } from './topics.js';

/** Those that were not practised yet. */
export function newQuestions(
  summaries: readonly QuestionSummary[],
  sessions: readonly Session[],
): QuestionSummary[] {
  const had = new Set(sessions.map((session) => session.setup.question.id));
  return summaries.filter((summary) => !had.has(summary.id));
}

/** A question drawn by chance, or undefined of none. */
export function drawQuestion(
  summaries: readonly QuestionSummary[],
  chance: Chance,
): QuestionSummary | undefined {
  return shuffled(summaries, chance)[0];
}

/**
 * The question to practise next: one that is new before one that was had, and among those the one
 * that bears most on the weakest topic; of equals, the one that was had longest ago.
 */
export function proposeQuestion(
  summaries: readonly QuestionSummary[],
  sessions: readonly Session[],
): { question: QuestionSummary; reason: string } | undefined {
  const weakest = topicStrengths(sessions).at(0)?.topic;
  const lastHad = new Map(
    sessions.map((session) => [session.setup.question.id, session.startedAt] as const),
  );
  const [question] = [...summaries].sort(
    (a, b) =>
      Number(lastHad.has(a.id)) - Number(lastHad.has(b.id)) ||
      bearsOn(b, weakest) - bearsOn(a, weakest) ||
      (lastHad.get(a.id) ?? 0) - (lastHad.get(b.id) ?? 0) ||
      hardness(a) - hardness(b) ||
      a.id.localeCompare(b.id),
  );
  if (!question) return undefined;
  const isNew = !lastHad.has(question.id);
  const heavy = weakest !== undefined && question.topics.includes(weakest);
  const reasons = [isNew ? 'new to you' : 'longest ago', heavy ? `heavy on ${weakest}` : ''];
  return { question, reason: reasons.filter(Boolean).join(', ') };
}

function bearsOn(summary: QuestionSummary, topic: string | undefined): number {
  return topic !== undefined && summary.topics.includes(topic) ? 1 : 0;
}

/** Whoever has no history yet is better off with a middling question than with the hardest. */
function hardness(summary: QuestionSummary): number {
  return { medium: 0, easy: 1, hard: 2 }[summary.difficulty];
}
