import { readFailures } from '../parse/failures.js';
import { FAILURE_COLUMNS, phasePart, tableHead } from '../question-format.js';
import { hasSection, headingPlace, type Rule, within } from './rule.js';

/** Three decisions with their price, and three failures with their recovery, or more. */
export const tradeOffsAreNamed: Rule = function* (candidate) {
  const { question, layout } = candidate;
  if (hasSection('Decisions', candidate)) {
    yield* within({
      ...{ rule: 'decisions', at: headingPlace('Decisions', candidate), what: 'the question has' },
      ...{ count: question.decisions.length, unit: 'decisions', least: 3 },
      wayOut: 'Add rows to the table under ## Decisions',
    });
  }
  const failures = phasePart(layout, 'scaling', 'Failures');
  if (!failures) return;
  yield* within({
    ...{ rule: 'failures', at: failures, what: 'the table has', unit: 'failures', least: 3 },
    count: readFailures(failures).length,
    wayOut: `Add ${tableHead(FAILURE_COLUMNS)} rows`,
  });
};
