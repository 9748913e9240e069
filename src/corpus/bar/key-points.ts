import { PHASE_TITLES } from '../question-format.js';
import { countWords } from './prose.js';
import { hasPhasePart, phasePlace, placeOf, type Rule, TOP, within } from './rule.js';

/** 12 to 20 key points, three or more a phase, one or more for staff. */
export const keyPointsAreEnough: Rule = function* (candidate) {
  const { phases } = candidate.question;
  const points = phases.flatMap(({ keyPoints }) => keyPoints);
  const rule = 'key-points';
  yield* within({
    ...{ rule, at: TOP, what: 'the question has', count: points.length, unit: 'key points' },
    ...{ least: 12, most: 20, wayOut: 'A round has time for 12 to 20' },
  });
  for (const { id, keyPoints } of phases) {
    if (!hasPhasePart(id, 'Key points', candidate)) continue;
    yield* within({
      ...{ rule, at: phasePlace(id, candidate), what: `${PHASE_TITLES[id]} has` },
      ...{ count: keyPoints.length, unit: 'key points', least: 3 },
      wayOut: 'Add what a good answer says here',
    });
  }
  if (points.length === 0) return;
  yield* within({
    ...{ rule: 'staff-point', at: TOP, what: 'the question has', unit: 'staff points', least: 1 },
    count: points.filter(({ level }) => level === 'staff').length,
    wayOut: 'Mark with (staff) what only the strongest see',
  });
};

/** Each key point has a question that fishes for it: the hint, and what its drill card asks. */
export const keyPointsCanBeAsked: Rule = function* (candidate) {
  for (const point of candidate.question.phases.flatMap(({ keyPoints }) => keyPoints)) {
    const at = placeOf(point, candidate);
    const wayOut = 'Write *Ask: What …?* before *Listen for*, without giving the point away';
    if (!point.ask.endsWith('?')) {
      yield { rule: 'ask', at, message: 'the key point has no question to ask for it', wayOut };
    }
    yield* within({
      ...{ rule: 'ask', at, what: 'the question for the point has', unit: 'words' },
      ...{ count: countWords(point.ask), most: 25, wayOut },
    });
  }
};
