import type { Question, QuestionSummary } from './question.js';

/** What a question holds by ids alone: enough to choose what to drill without reading it. */
export type QuestionOutline = Pick<QuestionSummary, 'id' | 'title' | 'topics'> & {
  keyPoints: string[];
  followUps: string[];
  curveballs: string[];
  estimates: string[];
  decisions: string[];
};

export function outlineOf(question: Question): QuestionOutline {
  const { id, title, topics, phases, estimates, decisions } = question;
  return {
    id,
    title,
    topics,
    keyPoints: phases.flatMap(({ keyPoints }) => keyPoints.map((point) => point.id)),
    followUps: phases.flatMap(({ followUps }) => followUps.map((followUp) => followUp.id)),
    curveballs: phases.flatMap(({ curveballs }) => curveballs.map((curveball) => curveball.id)),
    estimates: estimates.map((estimate) => estimate.id),
    decisions: decisions.map((decision) => decision.id),
  };
}
