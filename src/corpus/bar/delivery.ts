import { blocksOf, listItems, tableRows } from '../blocks.js';
import { Findings } from '../findings.js';
import type { Part } from '../outline.js';
import { phasePart, RISK_COLUMNS, tableHead } from '../question-format.js';
import { countWords } from './prose.js';
import { type Figure, type Rule, within } from './rule.js';

/** The delivery phase has its plan in figures: milestones, risks and metrics. */
export const deliveryIsPlanned: Rule = function* ({ layout }) {
  for (const { title, ...figure } of PLANNED) {
    const at = phasePart(layout, 'delivery', title);
    if (at) yield* within({ rule: 'delivery', at, ...figure, count: figure.count(at) });
  }
  const metrics = phasePart(layout, 'delivery', 'Metrics');
  for (const at of metrics ? itemsOf(metrics) : []) {
    if (/\d/.test(at.text)) continue;
    const message = 'the metric has no number as its target';
    yield { rule: 'delivery', at, message, wayOut: 'Say from which value on it is good' };
  }
};

type Planned = Omit<Figure, 'rule' | 'at' | 'count'> & {
  title: string;
  count: (part: Part) => number;
};

const PLANNED: readonly Planned[] = [
  {
    ...{ title: 'Model answer', what: 'the delivery answer has', unit: 'words' },
    ...{ count: ({ text }) => countWords(text), least: 60, most: 160 },
    wayOut: 'Say how it gets built and shipped',
  },
  {
    ...{ title: 'Milestones', what: 'the plan has', unit: 'milestones' },
    ...{ count: (part) => itemsOf(part).length, least: 4, most: 6 },
    wayOut: 'Write a numbered list, each with its weeks and why it comes here',
  },
  {
    ...{ title: 'Risks', what: 'the table has', unit: 'risks' },
    ...{ count: (part) => rowsOf(part).length, least: 3 },
    wayOut: `Add ${tableHead(RISK_COLUMNS)} rows`,
  },
  {
    ...{ title: 'Metrics', what: 'the list has', unit: 'metrics' },
    ...{ count: (part) => itemsOf(part).length, least: 4 },
    wayOut: 'Add metrics with a number as their target',
  },
];

function itemsOf(part: Part) {
  return blocksOf(part, new Findings('')).flatMap((block) => listItems(block) ?? []);
}

function rowsOf(part: Part) {
  return blocksOf(part, new Findings('')).flatMap((block) => tableRows(block)?.rows ?? []);
}
