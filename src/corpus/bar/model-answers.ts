import { blocksOf } from '../blocks.js';
import { Findings } from '../findings.js';
import { type Layout, type Part, wholeText } from '../outline.js';
import { phasePart } from '../question-format.js';
import { countWords, proseOf } from './prose.js';
import { DESIGN_PHASES, type Rule, type Shortfall, TOP, textPlace, within } from './rule.js';

// 39 a second, 3.9k, 4k/s, 99.99 %, 12 billion links; not the 1. of a list.
const QUANTITY = /(?<![\p{L}\p{N}.,_])\d[\d,]*(?:\.\d+)?(?:[kM]\b| ?%| ?\/|[ -]?\p{L})/gu;

/** The four model answers together have 1,200 to 2,400 words. */
export const answersAreSpeakable: Rule = function* ({ layout }) {
  yield* within({
    ...{ rule: 'answer-length', at: TOP, what: 'the model answers have', unit: 'words' },
    ...{ count: countWords(designAnswers(layout)), least: 1200, most: 2400 },
    wayOut: 'Aim at 1,500 to 2,000 over the four phases',
  });
};

/** The model answers name at least eight quantities. */
export const answersHaveFigures: Rule = function* ({ layout }) {
  yield* within({
    ...{ rule: 'quantities', at: TOP, what: 'the model answers have', unit: 'quantities' },
    ...{ count: proseOf(designAnswers(layout)).match(QUANTITY)?.length ?? 0, least: 8 },
    wayOut: 'Say the numbers that force the decisions, with their units',
  });
};

/** Each model answer opens with a sentence that one could say aloud. */
export const answersOpenAloud: Rule = function* ({ question, layout }) {
  for (const { id } of question.phases) {
    const part = phasePart(layout, id, 'Model answer');
    if (part) yield* opensAloud(part);
  }
};

function* opensAloud(part: Part): Iterable<Shortfall> {
  const [first] = blocksOf(part, new Findings(''));
  const text = first?.token.type === 'paragraph' ? first.token.raw : '';
  const sentence = /^[\s\S]*?[.?!:]["')*]*(?=\s|$)/.exec(text)?.[0] ?? '';
  yield* within({
    ...{ rule: 'opening', at: textPlace(part), what: 'the first sentence of the answer has' },
    ...{ count: countWords(sentence), unit: 'words', least: 3, most: 45 },
    wayOut: 'Open with one sentence that one could say aloud, before any list or drawing',
  });
}

function designAnswers(layout: Layout): string {
  return DESIGN_PHASES.flatMap((id) => phasePart(layout, id, 'Model answer') ?? [])
    .map(wholeText)
    .join('\n\n');
}
