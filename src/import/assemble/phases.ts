import { PHASE_IDS, type PhaseId } from '../../corpus/question.js';
import type { Line } from '../blocks/lines.js';
import { PHASE_WORDS } from '../recognise/words.js';

/** Where a part of an answer goes whose title says nothing and whose text says nothing either. */
const USUAL: PhaseId = 'architecture';
/** A delivery is spoken of where its own name stands; its other words could mean anything. */
const NAMES_DELIVERY =
  /\btpm\b|\bdeliver(?:y|ables)\b|\bmilestones?\b|\bproject plan\b|\broadmap\b/i;

const KNOWN = Object.entries(PHASE_WORDS).map(([id, words]) => ({
  id: id as PhaseId,
  words,
  all: new RegExp(words.source, 'gi'),
}));

/** Whether the titles of an answer speak of delivering it, as an answer of a program manager does. */
export function namesDelivery(titles: readonly string[]): boolean {
  return titles.some((title) => NAMES_DELIVERY.test(title));
}

/** The phase that a part of an answer is laid onto: by its title, else by the words of its text. */
export function phaseFor(
  title: string | undefined,
  lines: readonly Line[],
  hasDelivery: boolean,
): PhaseId {
  if (title === undefined) return USUAL;
  const allowed = KNOWN.filter(({ id }) => id !== 'delivery' || hasDelivery);
  const byTitle = allowed.find(({ words }) => words.test(title));
  if (byTitle) return byTitle.id;
  if (PHASE_WORDS.delivery.test(title)) return 'scaling';
  const text = lines.map((line) => line.text).join('\n');
  const counted = allowed.map(({ id, all }) => ({ id, count: text.match(all)?.length ?? 0 }));
  const most = Math.max(...counted.map(({ count }) => count));
  return most === 0 ? USUAL : (counted.find(({ count }) => count === most)?.id ?? USUAL);
}

/** The phase for each step of a plan: by name, and never back to one that is over. */
export function phasesInOrder(titles: readonly string[]): PhaseId[] {
  let reached = 0;
  return titles.map((title, index) => {
    const wanted = PHASE_IDS.indexOf(stepPhase(title, index === 0));
    reached = Math.max(reached, wanted);
    return PHASE_IDS[reached] ?? USUAL;
  });
}

function stepPhase(title: string, isFirst: boolean): PhaseId {
  if (/framing|clarif|scope|requirement|assumption|estimat|listen|task/i.test(title))
    return 'scope';
  if (NAMES_DELIVERY.test(title)) return 'delivery';
  if (/wrap|summar|extension|trade-?off|bottleneck|deep dive|break|fix/i.test(title))
    return 'scaling';
  const found = (['architecture', 'data', 'scaling', 'scope'] as const).find((id) =>
    PHASE_WORDS[id].test(title),
  );
  return found ?? (isFirst ? 'scope' : USUAL);
}
