import type { PhaseId, Question } from '../../corpus/question.js';
import type { PlannedPhase } from '../../session/event.js';
import type { Look } from '../look.js';
import { inSeries } from '../words.js';
import { aside } from './conversation.js';

/**
 * What the question has not and a round would use, said before the clock starts: key points, model
 * answers, the brief. Empty for a question that has all of it.
 */
export function renderLacks(
  question: Pick<Question, 'brief' | 'phases'>,
  plan: readonly Pick<PlannedPhase, 'id' | 'title'>[],
  look: Look,
): string {
  const without = (has: (id: PhaseId) => boolean) =>
    plan.filter(({ id }) => !has(id)).map(({ title }) => title.toLowerCase());
  const phase = (id: PhaseId) => question.phases.find((each) => each.id === id);
  const pointless = without((id) => (phase(id)?.keyPoints.length ?? 0) > 0);
  const unanswered = without((id) => (phase(id)?.modelAnswer ?? '') !== '');
  const sentences = [
    pointless.length === plan.length
      ? 'This question has no key points: there are no hints and no coverage, your own score is all there is.'
      : pointless.length > 0
        ? `No key points on ${inSeries(pointless)}: there your own score is all there is.`
        : '',
    unanswered.length > 0 ? `No model answer on ${inSeries(unanswered)}.` : '',
    question.brief.length === 0 ? 'No brief: whatever you /ask is your call.' : '',
  ].filter((sentence) => sentence !== '');
  return sentences.length === 0 ? '' : aside(sentences.join(' '), look);
}
