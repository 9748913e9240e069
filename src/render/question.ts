import { LEVELS, type PhaseId, type Question } from '../corpus/question.js';
import { bulletLines, exchange, hangingLine, pageTitle, part, stack, titled } from './layout.js';
import type { Look } from './look.js';
import { renderMarkdown } from './markdown.js';
import { renderDecisions } from './question/decisions.js';
import { renderEstimates } from './question/estimates.js';
import { renderPhase } from './question/phase.js';
import { capitalise } from './words.js';

/** The model answer of one phase; empty where the question has no such phase. */
export function renderModelAnswer(question: Question, phaseId: PhaseId, look: Look): string {
  const phase = question.phases.find(({ id }) => id === phaseId);
  return phase ? renderMarkdown(phase.modelAnswer, look) : '';
}

/** Everything there is to know of a question, or with `phase` only what it holds for that one. */
export function renderQuestion(
  question: Question,
  options: { readonly phase?: PhaseId },
  look: Look,
): string {
  const facts = [question.difficulty, question.topics.join(', '), question.roles.join(', ')];
  const head = [pageTitle(question.title, facts, look), renderMarkdown(question.prompt, look)];
  if (options.phase !== undefined) {
    const phases = question.phases.filter(({ id }) => id === options.phase);
    return stack([...head, ...phases.map((phase) => renderPhase(phase, look))]);
  }
  return stack([
    ...head,
    part('In a minute', [renderMarkdown(question.inAMinute, look)], look),
    part(
      'Brief',
      question.brief.map((fact) => exchange(fact.question, fact.answer, look)),
      look,
    ),
    ...question.phases.map((phase) => renderPhase(phase, look)),
    part('Decisions', [renderDecisions(question.decisions, look)], look),
    part('Estimates', [renderEstimates(question.estimates, look)], look),
    part('What each level adds', renderLevels(question, look), look),
    part('Sources', [bulletLines(question.sources, look), renderReview(question, look)], look),
  ]);
}

function renderLevels(question: Question, look: Look): string[] {
  return LEVELS.map((level) => {
    const bar = question.levelBars[level];
    return bar ? titled(capitalise(level), renderMarkdown(bar, look), look) : '';
  });
}

function renderReview({ reviewed }: Question, look: Look): string {
  return reviewed === '' ? '' : hangingLine(`Reviewed ${reviewed}.`, look);
}
