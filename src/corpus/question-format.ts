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
