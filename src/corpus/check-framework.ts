import { countWords } from './bar/prose.js';
import { type Shortfall, TOP, within } from './bar/rule.js';
import type { Diagnostic } from './diagnostic.js';
import { Findings } from './findings.js';
import type { Framework } from './framework.js';
import { type Layout, partOf } from './outline.js';

type FrameworkRule = (framework: Framework, layout: Layout) => Iterable<Shortfall>;

/** The opening statement takes half a minute: 40 to 70 words. */
const openingIsShort: FrameworkRule = function* ({ openingStatement }, { root }) {
  yield* within({
    ...{ rule: 'opening', at: partOf(root, 'Opening statement') ?? TOP, unit: 'words' },
    ...{ what: 'the opening statement has', count: countWords(openingStatement) },
    ...{ least: 40, most: 70, wayOut: 'Write what the candidate says in the first half minute' },
  });
};

/** Each section says what to cover. */
const sectionsSayWhatToCover: FrameworkRule = function* ({ phases }, { places }) {
  for (const section of phases.flatMap(({ sections }) => sections)) {
    if (section.covers.length > 0) continue;
    const message = `'${section.title}' does not say what to cover`;
    const at = places.get(section) ?? TOP;
    yield { rule: 'covers', at, message, wayOut: 'Add a list below the heading' };
  }
};

/** Each anchor can be told from every other, and read at a glance. */
const anchorsAreDistinct: FrameworkRule = function* ({ phases }, { root }) {
  const seen = new Set<string>();
  for (const { title, anchors } of phases) {
    const at = partOf(partOf(root, title), 'Self-score') ?? TOP;
    const wayOut = 'Say what one did and did not do, so that nobody has to guess';
    for (const anchor of anchors) {
      const what = `the anchor '${anchor}' has`;
      const bounds = { count: countWords(anchor), unit: 'words', least: 3, most: 12 };
      yield* within({ rule: 'anchor', at, what, ...bounds, wayOut });
      if (seen.has(anchor)) {
        const message = `the anchor '${anchor}' stands in another phase too`;
        yield { rule: 'anchor', at, message, wayOut: 'Give each phase its own' };
      }
      seen.add(anchor);
    }
  }
};

/** What a round is lost by is named, and the approach itself is asked about. */
const approachIsTaught: FrameworkRule = function* ({ pitfalls, followUps, sources }, layout) {
  const counted = [
    { unit: 'pitfalls', count: pitfalls.length, least: 6, wayOut: 'Add what a round is lost by' },
    {
      unit: 'follow-ups',
      count: followUps.length,
      least: 3,
      most: 5,
      wayOut: 'Ask about the approach',
    },
    { unit: 'sources', count: sources.length, least: 2, wayOut: 'Name what a reader can look up' },
  ];
  for (const figure of counted) {
    const at = partOf(layout.root, figure.unit) ?? TOP;
    yield* within({ rule: figure.unit, at, what: 'the framework has', ...figure });
  }
  for (const followUp of followUps) {
    yield* within({
      ...{ rule: 'follow-up-length', at: layout.places.get(followUp) ?? TOP, unit: 'words' },
      ...{ what: 'the answer has', count: countWords(followUp.answer), least: 40, most: 80 },
      wayOut: 'Answer as one would aloud in half a minute',
    });
  }
};

const BAR: readonly FrameworkRule[] = [
  openingIsShort,
  sectionsSayWhatToCover,
  anchorsAreDistinct,
  approachIsTaught,
];

/** Every place where a framework that works misses the bar; all of them strict. */
export function checkFramework(framework: Framework, layout: Layout): Diagnostic[] {
  const findings = new Findings(framework.file);
  for (const rule of BAR) {
    for (const { rule: name, at, message, wayOut } of rule(framework, layout)) {
      findings.strict(name, at, message, wayOut);
    }
  }
  return findings.problems;
}
