import { partOf } from '../outline.js';
import { PHASE_TITLES } from '../question-format.js';
import { placeOf, type Rule } from './rule.js';

/**
 * Key points, follow-ups and curveballs carry an id of their own: one made of their words would
 * change with the next edit, and a person's history with the point would be lost.
 */
export const thingsAreNamed: Rule = function* (candidate) {
  for (const phase of candidate.question.phases) {
    const part = partOf(candidate.layout.root, PHASE_TITLES[phase.id]);
    const written = (title: string) => partOf(part, title)?.text ?? '';
    const headings = partOf(part, 'Follow-ups')?.parts ?? [];
    const unnamed = [
      ...phase.keyPoints.filter(({ id }) => !written('Key points').includes(`{#${id}}`)),
      ...phase.curveballs.filter(({ id }) => !written('Curveballs').includes(`{#${id}}`)),
      ...phase.followUps.filter(({ id }) => headings.every(({ explicitId }) => explicitId !== id)),
    ];
    for (const thing of unnamed) {
      const wayOut = `Add a short one, such as {#${thing.id.split('-').slice(0, 3).join('-')}}`;
      const message = 'there is no id of its own here';
      yield { rule: 'id', at: placeOf(thing, candidate), message, wayOut };
    }
  }
};
