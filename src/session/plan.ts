import type { Framework } from '../corpus/framework.js';
import type { PlannedPhase } from './event.js';

export const SHORTEST_ROUND = 20;
export const LONGEST_ROUND = 90;

/** What an "as time allows" section gets, in minutes, before a round grows as a whole. */
const ROOM_PER_OPEN_SECTION = 5;

/**
 * The time plan of a round of so many minutes (20 to 90), in whole seconds that always add up to the
 * round. Between the framework's own length and 5 minutes more for each "as time allows" section, the
 * fixed sections keep their minutes and what is left is shared equally by the open ones; a longer round
 * grows, and a shorter one shrinks, in proportion.
 */
export function planRound(framework: Framework, minutes: number): PlannedPhase[] {
  const sections = framework.phases.flatMap((phase) => phase.sections);
  const open = sections.filter((section) => section.minutes === null).length;
  const shapeLength = clamp(
    minutes,
    framework.minutes,
    framework.minutes + open * ROOM_PER_OPEN_SECTION,
  );
  const openMinutes = open === 0 ? 0 : (shapeLength - framework.minutes) / open;
  const weights = sections.map((section) => section.minutes ?? openMinutes);
  const seconds = shareOut(Math.round(minutes * 60), weights);

  let next = 0;
  return framework.phases.map((phase) => {
    const planned = phase.sections.map((section) => ({
      title: section.title,
      seconds: seconds[next++] ?? 0,
    }));
    const sum = planned.reduce((total, section) => total + section.seconds, 0);
    return { id: phase.id, title: phase.title, seconds: sum, sections: planned };
  });
}

/**
 * `total` shared out in whole units in proportion to the weights, the units that rounding leaves over
 * going to the largest remainders (Hamilton's method), earlier ones first.
 */
function shareOut(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  if (sum === 0) return weights.map(() => 0);
  const exact = weights.map((weight) => (total * weight) / sum);
  const shares = exact.map(Math.floor);
  const left = total - shares.reduce((all, share) => all + share, 0);
  const byRemainder = exact
    .map((value, index) => ({ index, remainder: value - Math.floor(value) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const { index } of byRemainder.slice(0, left)) shares[index] = (shares[index] ?? 0) + 1;
  return shares;
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}
