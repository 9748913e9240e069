import { nearest } from '../nearest.js';
import { partOf } from '../outline.js';
import { PHASE_TITLES } from '../question-format.js';
import { type Rule, TOP, within } from './rule.js';

/** Two to five topics, each from the corpus's list. */
export const topicsAreKnown: Rule = function* ({ question, topics }) {
  yield* within({
    ...{ rule: 'topics', at: TOP, what: 'the question has', unit: 'topics' },
    ...{ count: question.topics.length, least: 2, most: 5 },
    wayOut: 'Choose two to five from topics.md',
  });
  for (const topic of question.topics) {
    if (topics === undefined || topics.includes(topic)) continue;
    const wayOut = `The nearest is ${nearest(topic, topics, 1).join()}`;
    yield { rule: 'topics', at: TOP, message: `'${topic}' is not in topics.md`, wayOut };
  }
};

/** Roles, sources and the day of the last review are given. */
export const headerIsComplete: Rule = function* ({ question, layout }) {
  const { roles, sources, reviewed } = question;
  if (roles.length === 0) {
    const wayOut = 'Write roles: [swe] or roles: [swe, tpm]';
    yield { rule: 'roles', at: TOP, message: 'the question names no roles', wayOut };
  }
  if (reviewed === '') {
    const wayOut = 'Write reviewed: and the day of the last review';
    yield { rule: 'reviewed', at: TOP, message: 'no day of review is given', wayOut };
  }
  yield* within({
    ...{ rule: 'sources', at: TOP, what: 'the question has', unit: 'sources' },
    ...{ count: sources.length, least: 2 },
    wayOut: 'Name what a reader can look up: author, title, year, link',
  });
  const delivery = partOf(layout.root, PHASE_TITLES.delivery);
  if (delivery && !roles.includes('tpm')) {
    const wayOut = 'Add tpm to roles, or take the phase out';
    yield { rule: 'roles', at: delivery, message: 'Delivery is there, but no role for it', wayOut };
  }
};
