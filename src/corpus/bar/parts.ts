import { type Part, partOf, sameTitle } from '../outline.js';
import { LEVEL_TITLES, PHASE_TITLES, phaseParts, SECTION_TITLES } from '../question-format.js';
import { type Rule, type Shortfall, TOP } from './rule.js';

/** Every section and every part of a phase is there, in the order of the format. */
export const partsAreComplete: Rule = function* ({ question, layout }) {
  const { root } = layout;
  const isTpm = question.roles.includes('tpm');
  yield* missing(
    root,
    SECTION_TITLES.filter((title) => isTpm || title !== PHASE_TITLES.delivery),
  );
  yield* outOfOrder(root, SECTION_TITLES);
  for (const { id } of question.phases) {
    const phase = partOf(root, PHASE_TITLES[id]);
    if (!phase) continue;
    // Two curveballs a file are enough, so a phase may do without.
    yield* missing(
      phase,
      phaseParts(id).filter((title) => title !== 'Curveballs'),
    );
    yield* outOfOrder(phase, phaseParts(id));
  }
  const levels = partOf(root, 'What each level adds');
  if (levels) yield* missing(levels, Object.values(LEVEL_TITLES));
};

/** One shortfall for all that a heading lacks, so that a question which has little is not buried. */
function* missing(parent: Part, titles: readonly string[]): Iterable<Shortfall> {
  const isSection = parent.depth === 0;
  const absent = titles
    .filter((title) => !partOf(parent, title))
    .map((title) => `'${isSection ? '##' : '###'} ${title}'`);
  if (absent.length === 0) return;
  const where = isSection ? '' : ` under '${parent.title}'`;
  const [is, it] = absent.length === 1 ? ['is', 'it'] : ['are', 'them'];
  const message = `${absent.join(', ')} ${is} missing${where}`;
  const at = isSection ? TOP : parent;
  yield { rule: 'missing-part', at, message, wayOut: `Add ${it}; the debrief shows every part` };
}

function* outOfOrder(parent: Part, titles: readonly string[]): Iterable<Shortfall> {
  let last = -1;
  for (const part of parent.parts) {
    const place = titles.findIndex((title) => sameTitle(title, part.title));
    if (place === -1) continue;
    if (place < last) {
      const message = `'${part.title}' stands after '${titles[last] ?? ''}'`;
      yield { rule: 'order', at: part, message, wayOut: `The order is ${titles.join(', ')}` };
    }
    last = Math.max(last, place);
  }
}
