import type { Curveball, PhaseId, QuestionPhase } from '../../corpus/question.js';
import { exchange, part, stack, titled } from '../layout.js';
import type { Look } from '../look.js';
import { renderMarkdown } from '../markdown.js';
import { capitalise } from '../words.js';
import { renderKeyPoints } from './key-point.js';

/** All that a question holds for one phase, as one part of the page. */
export function renderPhase(phase: QuestionPhase, look: Look): string {
  const followUps = phase.followUps.map(({ question, answer }) => exchange(question, answer, look));
  const curveballs = phase.curveballs.map((curveball) =>
    renderCurveball(curveball, phase.id, look),
  );
  return part(
    capitalise(phase.id),
    [
      renderMarkdown(phase.modelAnswer, look),
      titled('Key points', renderKeyPoints(phase.keyPoints, look), look),
      titled('Follow-ups', stack(followUps), look),
      titled('Curveballs', stack(curveballs), look),
    ],
    look,
  );
}

function renderCurveball(curveball: Curveball, phase: PhaseId, look: Look): string {
  const moment = `At ${Math.round(curveball.at * 100)} % of ${phase}: `;
  return exchange(moment + curveball.text, curveball.goodReaction, look);
}
