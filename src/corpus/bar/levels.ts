import { partOf } from '../outline.js';
import { LEVELS } from '../question.js';
import { LEVEL_TITLES } from '../question-format.js';
import { countWords } from './prose.js';
import { type Rule, within } from './rule.js';

/** What each level adds is said in 40 to 90 words. */
export const levelBarsAreShort: Rule = function* ({ question, layout }) {
  const levels = partOf(layout.root, 'What each level adds');
  for (const level of LEVELS) {
    const at = partOf(levels, LEVEL_TITLES[level]);
    if (!at) continue;
    yield* within({
      ...{ rule: 'level-length', at, what: 'the level has', unit: 'words', least: 40, most: 90 },
      count: countWords(question.levelBars[level] ?? ''),
      wayOut: 'Say what a hire at this level shows on this question',
    });
  }
};
