import { partOf } from '../outline.js';
import { countWords } from './prose.js';
import { type Rule, textPlace, within } from './rule.js';

/** The prompt is one paragraph of at most 60 words. */
export const promptIsShort: Rule = function* ({ question, layout }) {
  const at = textPlace(layout.root);
  yield* within({
    ...{ rule: 'prompt', at, what: 'the prompt has', unit: 'words' },
    ...{ count: countWords(question.prompt), most: 60 },
    wayOut: 'Say it in fewer; the rest belongs into the brief',
  });
  if (/\n[ \t]*\n/.test(question.prompt)) {
    const message = 'the prompt has more than one paragraph';
    yield { rule: 'prompt', at, message, wayOut: 'Say it in one breath' };
  }
};

/** The summary can be said in a minute: at most 150 words. */
export const summaryIsShort: Rule = function* ({ question, layout }) {
  const at = partOf(layout.root, 'In a minute');
  if (!at) return;
  yield* within({
    ...{ rule: 'in-a-minute', at, what: 'the summary has', unit: 'words' },
    ...{ count: countWords(question.inAMinute), most: 150 },
    wayOut: 'Say the whole design as in sixty seconds',
  });
};
