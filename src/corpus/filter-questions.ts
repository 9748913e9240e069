import type { Difficulty, QuestionSummary, Role } from './question.js';

export type QuestionFilter = {
  topic?: string | undefined;
  difficulty?: Difficulty | undefined;
  role?: Role | undefined;
};

/** The questions that all parts of the filter let through. */
export function filterQuestions(
  summaries: readonly QuestionSummary[],
  filter: QuestionFilter,
): QuestionSummary[] {
  return summaries.filter(
    (summary) =>
      (filter.topic === undefined || summary.topics.includes(filter.topic)) &&
      (filter.difficulty === undefined || summary.difficulty === filter.difficulty) &&
      (filter.role === undefined || summary.roles.includes(filter.role)),
  );
}
