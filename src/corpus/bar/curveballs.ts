import { countWords } from './prose.js';
import { placeOf, type Rule, TOP, within } from './rule.js';

/** Two curveballs or more, in different phases, each while there is time to react. */
export const curveballsAreFair: Rule = function* (candidate) {
  const { phases } = candidate.question;
  const all = phases.flatMap(({ curveballs }) => curveballs);
  yield* within({
    ...{ rule: 'curveballs', at: TOP, what: 'the question has', unit: 'curveballs' },
    ...{ count: all.length, least: 2, wayOut: 'Add one under ### Curveballs' },
  });
  if (all.length === 0) return;
  yield* within({
    ...{ rule: 'curveballs', at: TOP, what: 'the curveballs stand in', unit: 'phases', least: 2 },
    count: phases.filter(({ curveballs }) => curveballs.length > 0).length,
    wayOut: 'Put them into two phases at least',
  });
  for (const curveball of all) {
    const at = placeOf(curveball, candidate);
    yield* within({
      ...{ rule: 'curveball-time', at, what: 'the curveball comes at', unit: '% of the phase' },
      ...{ count: Math.round(curveball.at * 100), least: 20, most: 85 },
      wayOut: 'Leave time before it and after it',
    });
    yield* within({
      ...{ rule: 'curveball-length', at, what: 'the good reaction has', unit: 'words' },
      ...{ count: countWords(curveball.goodReaction), least: 25, most: 60 },
      wayOut: 'Say what a good reaction contains, and no more',
    });
  }
};
