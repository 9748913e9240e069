import { cleanTitle } from '../clean-title.js';
import type { Line } from '../lines.js';
import { type TimedTitle, timedTitle } from '../minutes.js';
import type { FrameworkReading, Page, Recogniser } from '../reading.js';
import { APPARATUS, PHASE_WORDS } from '../words.js';

const FEWEST_PHASES = 3;
/** What steps of an interview are called, beside what parts of an answer are called. */
const STEP =
  /clarif|requirement|scope|estimat|high-?level|big picture|deep dive|trade-?off|wrap ?up|summar|bottleneck|architecture|framing|assumption|interview|api|data model|happy path|break it|question/i;

/** A plan of an interview: titles with minutes, such as `Scope (5 min)` or `Minutes 8–15: Data`. */
export const timePlan: Recogniser = {
  name: 'time plan',
  find(page) {
    const groups = new Map<string, TimedAt[]>();
    for (const [at, line] of page.lines.entries()) {
      if (!page.isFree(at)) continue;
      const timed = timedAt(line, at);
      if (!timed) continue;
      // Lines of one look that stand under the same heading are the phases of one plan.
      const key = `${timed.look} ${headingOver(page, at, timed.depth)}`;
      groups.set(key, [...(groups.get(key) ?? []), timed]);
    }
    return [...groups.values()].flatMap((group) => readGroup(page, group));
  },
};

type TimedAt = TimedTitle & { at: number; look: string; depth: number };

function timedAt(line: Line, at: number): TimedAt | undefined {
  const raw = line.title?.raw ?? line.item?.text;
  if (raw === undefined || (line.item && line.item.indent > 1)) return undefined;
  const timed = timedTitle(raw);
  const depth = line.title?.depth ?? 8;
  return timed && { ...timed, at, depth, look: line.title ? `title ${depth}` : 'item' };
}

/** The index of the nearest line above that a deeper title stands under; -1 at the top. */
function headingOver({ lines }: Page, at: number, depth: number): number {
  for (let above = at - 1; above >= 0; above -= 1) {
    const other = lines[above]?.title?.depth;
    if (other !== undefined && other < Math.min(depth, 7)) return above;
  }
  return -1;
}

function readGroup(page: Page, group: readonly TimedAt[]): FrameworkReading[] {
  const first = group[0];
  const fixed = group.filter(({ minutes }) => minutes !== null);
  const steps = group.filter(({ title }) => STEP.test(title) || namesAPart(title));
  const isAPlan =
    isMostOf(page, group) &&
    group.length >= FEWEST_PHASES &&
    fixed.length >= 2 &&
    steps.length >= 2 &&
    steps.length * 3 >= group.length;
  if (!first || !isAPlan) return [];
  const { lines } = page;
  const over = headingOver(page, first.at, first.depth);
  const from = over === -1 ? first.at : over;
  const to = endOf(page, group);
  const phases = group.map(({ title, minutes, at }, index) => ({
    title,
    minutes,
    body: lines.slice(at + 1, group[index + 1]?.at ?? to),
  }));
  const total = fixed.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0);
  const evidence = [`${group.length} steps with times, ${total} minutes together`];
  const title =
    over === -1 ? (page.title ?? 'Plan of an interview') : (lines[over]?.title?.text ?? '');
  const introduction = lines.slice(over === -1 ? first.at : over + 1, first.at);
  return [
    { kind: 'framework', title: cleanTitle(title), from, to, phases, introduction, evidence },
  ];
}

/** In minutes of a meeting some of the headings tell a time; in a plan nearly all do. */
function isMostOf({ lines }: Page, group: readonly TimedAt[]): boolean {
  const [first, last] = [group.at(0), group.at(-1)];
  if (!first || !last || first.depth === 8) return true;
  const over = lines
    .slice(0, first.at)
    .findLastIndex(({ title }) => title && title.depth < Math.min(first.depth, 7));
  const next = lines.findIndex(
    ({ title }, index) => index > last.at && title && title.depth < Math.min(first.depth, 7),
  );
  const siblings = lines
    .slice(over + 1, next === -1 ? lines.length : next)
    .filter(({ title }) => title?.depth === first.depth && !APPARATUS.test(title.text));
  return group.length * 4 >= siblings.length * 3;
}

function namesAPart(title: string): boolean {
  return [PHASE_WORDS.scope, PHASE_WORDS.architecture, PHASE_WORDS.data].some((words) =>
    words.test(title),
  );
}

/** Up to the next title that is no deeper than the phases, or the first heading of the apparatus. */
function endOf({ lines, isFree }: Page, group: readonly TimedAt[]): number {
  const last = group.at(-1);
  if (!last) return 0;
  let to = last.at + 1;
  while (to < lines.length && isFree(to)) {
    const title = lines[to]?.title;
    if (title && (title.depth <= last.depth || APPARATUS.test(title.text))) break;
    if (
      last.depth === 8 &&
      lines[to]?.kind === 'text' &&
      lines[to - 1]?.kind === 'blank' &&
      !/^\s/.test(lines[to]?.text ?? '')
    )
      break;
    to += 1;
  }
  return to;
}
