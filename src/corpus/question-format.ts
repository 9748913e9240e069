import { type Layout, type Part, partOf } from './outline.js';
import type { PhaseId } from './question.js';

/** The headings of a question in their order, and of each phase: the format, as data. */
export const PHASE_TITLES: Readonly<Record<PhaseId, string>> = {
  scope: 'Scope',
  architecture: 'Architecture',
  data: 'Data',
  scaling: 'Scaling',
  delivery: 'Delivery',
};

export const SECTION_TITLES = [
  'Brief',
  'In a minute',
  ...Object.values(PHASE_TITLES),
  'Decisions',
  'Estimates',
  'What each level adds',
] as const;

/** How an item of each list is written, for whoever writes one: in findings and in new questions. */
export const SHAPES = {
  briefFact: '- Question? → The answer. *Asked as: a phrase, another*',
  keyPoint:
    '- (mid, must) What a good answer does. {#short-id} *Ask: What …?* *Listen for: a phrase, another*',
  followUp: '#### Question? {#short-id}',
  curveball: '- 60%: What happens? {#short-id}',
} as const;

export const DECISION_COLUMNS = [
  'Decision',
  'Chosen',
  'Instead of',
  'Because',
  'Cost',
  'Switch when',
] as const;
export const ESTIMATE_COLUMNS = ['Quantity', 'Working', 'Result'] as const;
export const FAILURE_COLUMNS = ['Failure', 'How it shows', 'Recovery'] as const;
export const RISK_COLUMNS = ['Risk', 'Mitigation'] as const;

/** The head of a table, as in `| Risk | Mitigation |`. */
export function tableHead(columns: readonly string[]): string {
  return `| ${columns.join(' | ')} |`;
}

export const LEVEL_TITLES = { mid: 'Mid', senior: 'Senior', staff: 'Staff' } as const;

/** Parts that are shown with the model answer, under a heading of their own. */
const SHOWN_WITH_ANSWER: Readonly<Record<PhaseId, readonly string[]>> = {
  scope: [],
  architecture: [],
  data: [],
  scaling: ['Failures'],
  delivery: ['Milestones', 'Dependencies', 'Risks', 'Rollout', 'Metrics'],
};

export function answerParts(phase: PhaseId): readonly string[] {
  return SHOWN_WITH_ANSWER[phase];
}

/** The headings that a phase may hold, in their order. */
export function phaseParts(phase: PhaseId): string[] {
  return ['Model answer', ...SHOWN_WITH_ANSWER[phase], 'Key points', 'Follow-ups', 'Curveballs'];
}

/** The part of a phase with that title, such as `Model answer`. */
export function phasePart(layout: Layout, phase: PhaseId, title: string): Part | undefined {
  return partOf(partOf(layout.root, PHASE_TITLES[phase]), title);
}
