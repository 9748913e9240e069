import { PHASE_TITLES } from '../question-format.js';
import { countWords } from './prose.js';
import { hasPhasePart, phasePlace, placeOf, type Rule, TOP, within } from './rule.js';

/** Six follow-ups or more, at least one in each phase, with answers of 40 to 80 words. */
export const followUpsDig: Rule = function* (candidate) {
  const { phases } = candidate.question;
  const all = phases.flatMap(({ followUps }) => followUps);
  const rule = 'follow-ups';
  yield* within({
    ...{ rule, at: TOP, what: 'the question has', count: all.length, unit: 'follow-ups' },
    ...{ least: 6, wayOut: 'Add questions that dig deeper' },
  });
  for (const { id, followUps } of phases) {
    if (!hasPhasePart(id, 'Follow-ups', candidate)) continue;
    yield* within({
      ...{ rule, at: phasePlace(id, candidate), what: `${PHASE_TITLES[id]} has` },
      ...{ count: followUps.length, unit: 'follow-ups', least: 1 },
      wayOut: 'Add one under ### Follow-ups',
    });
  }
  for (const followUp of all) {
    yield* within({
      ...{ rule: 'follow-up-length', at: placeOf(followUp, candidate), what: 'the answer has' },
      ...{ count: countWords(followUp.answer), unit: 'words', least: 40, most: 80 },
      wayOut: 'Answer as one would aloud in half a minute',
    });
  }
};
