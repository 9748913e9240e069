import { hasSection, headingPlace, placeOf, type Rule, within } from './rule.js';

/** At least six facts, each with three to eight ways of asking. */
export const briefIsRich: Rule = function* (candidate) {
  const { brief } = candidate.question;
  if (!hasSection('Brief', candidate)) return;
  yield* within({
    ...{ rule: 'brief', at: headingPlace('Brief', candidate) },
    ...{ what: 'the brief has', count: brief.length, unit: 'facts', least: 6 },
    wayOut: 'Add what a candidate would ask',
  });
  for (const fact of brief) {
    yield* within({
      ...{ rule: 'asked-as', at: placeOf(fact, candidate) },
      ...{ what: 'the fact has', count: fact.askedAs.length, unit: 'ways of asking' },
      ...{ least: 3, most: 8 },
      wayOut: 'Write *Asked as: one phrase, another* at its end',
    });
  }
};
