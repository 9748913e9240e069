import { cleanTitle } from '../../blocks/clean-title.js';
import type { Line } from '../../blocks/lines.js';
import { linkLines } from '../../blocks/link-lines.js';
import { asksForADesign, namesADesign } from '../asking.js';
import { minutesOf, type TimedTitle, timedTitle } from '../minutes.js';
import type { FrameworkReading, Page, Recogniser } from '../reading.js';
import { APPARATUS, PHASE_WORDS } from '../words.js';

const FEWEST_PHASES = 3;
/** Items are deeper than all titles. */
const ITEM_DEPTH = 8;
/** What steps of an interview are called, beside what parts of an answer are called. */
const STEP =
  /clarif|requirement|scope|estimat|high-?level|big picture|deep dive|trade-?off|wrap ?up|summar|bottleneck|architecture|framing|assumption|interview|api|data model|happy path|break it|question/i;

/** A plan of an interview: titles with minutes, such as `Scope (5 min)` or `Minutes 8–15: Data`. */
export const timePlan: Recogniser = {
  name: 'time plan',
  find(page) {
    const groups = new Map<string, TimedAt[]>();
    // By depth, the index of the newest title above.
    const titles = new Array<number>(8).fill(-1);
    for (const [at, line] of page.lines.entries()) {
      const depth = line.title?.depth ?? ITEM_DEPTH;
      const over = Math.max(-1, ...titles.slice(0, Math.min(depth, 7)));
      if (line.title) titles[depth] = at;
      const timed = page.isFree(at) ? timedAt(line) : undefined;
      if (!timed) continue;
      // Lines of one look that stand under the same heading are the phases of one plan.
      const key = `${depth} ${over}`;
      const group = groups.get(key) ?? [];
      groups.set(key, group);
      group.push({ ...timed, at, depth, over });
    }
    return [...groups.values()].flatMap((group) => readGroup(page, group));
  },
};

/** A step at its line, and the index of the heading that it stands under; -1 at the top. */
type TimedAt = TimedTitle & { at: number; depth: number; over: number };

function timedAt({ title, item }: Line): TimedTitle | undefined {
  const raw = title?.raw ?? item?.text;
  return raw === undefined || (item && item.indent > 1) ? undefined : timedTitle(raw);
}

function readGroup(page: Page, group: readonly TimedAt[]): FrameworkReading[] {
  const first = group[0];
  const minutes = minutesOf(group.map(({ time }) => time));
  const fixed = minutes.filter((one) => one !== null);
  const steps = group.filter(({ title }) => STEP.test(title) || namesAPart(title));
  const isAPlan =
    group.length >= FEWEST_PHASES &&
    fixed.length >= 2 &&
    steps.length >= 2 &&
    steps.length * 3 >= group.length &&
    isMostOf(page, group);
  if (!first || !isAPlan) return [];
  const { lines } = page;
  const { over } = first;
  // Times in the answer to one question are advice for that answer.
  if (isADesign(lines[over]?.title?.text ?? '')) return [];
  const from = over === -1 ? first.at : over;
  const to = endOf(page, group);
  const phases = group.map(({ title, at }, index) => ({
    title,
    minutes: minutes[index] ?? null,
    body: [
      ...lines.slice(at, at + 1).flatMap(linkLines),
      ...lines.slice(at + 1, group[index + 1]?.at ?? to),
    ],
  }));
  const total = fixed.reduce((sum, one) => sum + one, 0);
  const evidence = [`${group.length} steps with times, ${total} minutes together`];
  const title =
    over === -1 ? (page.title ?? 'Plan of an interview') : (lines[over]?.title?.text ?? '');
  const introduction =
    over === -1
      ? []
      : [...lines.slice(over, over + 1).flatMap(linkLines), ...lines.slice(over + 1, first.at)];
  return [
    { kind: 'framework', title: cleanTitle(title), from, to, phases, introduction, evidence },
  ];
}

function isADesign(title: string): boolean {
  return asksForADesign(title) || namesADesign(title);
}

/** In minutes of a meeting some of the headings tell a time; in a plan nearly all do. */
function isMostOf({ lines }: Page, group: readonly TimedAt[]): boolean {
  const [first, last] = [group.at(0), group.at(-1)];
  if (!first || !last || first.depth === ITEM_DEPTH) return true;
  const limit = Math.min(first.depth, 7);
  let next = last.at + 1;
  while (next < lines.length && (lines[next]?.title?.depth ?? limit) >= limit) next += 1;
  const siblings = lines
    .slice(first.over + 1, next)
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
      last.depth === ITEM_DEPTH &&
      lines[to]?.kind === 'text' &&
      lines[to - 1]?.kind === 'blank' &&
      !/^\s/.test(lines[to]?.text ?? '')
    )
      break;
    to += 1;
  }
  return to;
}
