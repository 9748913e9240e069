import type { Decision } from '../../corpus/question.js';
import { behindMargin, stack } from '../layout.js';
import { type Look, margin, measure, palette } from '../look.js';
import { renderInline } from '../markdown.js';
import { padEnd, wrapText } from '../text.js';

const LABEL_COLUMNS = 13;

/** Decisions as one block each, since a table of six columns has no room in most windows. */
export function renderDecisions(decisions: readonly Decision[], look: Look): string {
  return stack(decisions.map((decision) => renderDecision(decision, look)));
}

function renderDecision(decision: Decision, look: Look): string {
  return [
    behindMargin(palette(look).strong(renderInline(decision.decision, look)), look),
    labelled('chosen', decision.chosen, look),
    labelled('instead of', decision.insteadOf, look),
    labelled('because', decision.because, look),
    labelled('cost', decision.cost, look),
    labelled('switch when', decision.switchWhen, look),
  ].join('\n');
}

function labelled(label: string, markdown: string, look: Look): string {
  const left = ' '.repeat(margin(look) + 2);
  const shown = look.plain ? `${label}: ` : padEnd(label, LABEL_COLUMNS);
  return wrapText(renderInline(markdown, look), measure(look), {
    first: left + palette(look).dim(shown),
    rest: left + ' '.repeat(look.plain ? 2 : LABEL_COLUMNS),
  });
}
