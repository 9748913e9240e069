import { cleanTitle } from '../blocks/clean-title.js';

/** When a step is, or how long: `8-15` may be either, which only its siblings tell. */
type Time =
  | { minutes: number | null }
  | { from: number; to: number /** `Minutes 8-15` names points in time. */; isOnTheClock: boolean };

/** A step of a plan: its name, and its time as written. */
export type TimedTitle = { title: string; time: Time };

/** Characters of the longest name of a step. */
const LONGEST = 300;
/** Minutes of the longest step. */
const MOST = 120;
const DASH = '\\s*(?:-|–|—|to)\\s*';
const UNIT = "(?:m|min|mins|minute|minutes)\\b\\.?'?";
const BEHIND = '\\s*[:.)|→➜–—-]*\\s*';
const OPEN =
  /\s*[([–—:-]+\s*(?:as time (?:allows|permits)|time permitting|if time (?:allows|permits|remains)|remaining (?:time|minutes)|rest of the time)\s*[)\]]?\s*$/i;

/** Ways to write the time of a step: from, if it is a range, and to or how long; the first that fits counts. */
const PATTERNS: readonly { find: RegExp; isOnTheClock: boolean }[] = [
  // Minutes 8–15: Name, 8-15 min: Name, 08:00–15:00 Name
  {
    find: new RegExp(`^(?:minutes?|mins?)\\s*(\\d{1,3})${DASH}(\\d{1,3})${BEHIND}`, 'i'),
    isOnTheClock: true,
  },
  {
    find: new RegExp(`^[([]?(\\d{1,3})${DASH}(\\d{1,3})\\s*${UNIT}[)\\]]?${BEHIND}`, 'i'),
    isOnTheClock: false,
  },
  {
    find: new RegExp(`^[([]?(\\d{1,2}):00${DASH}(\\d{1,2}):00[)\\]]?${BEHIND}`, 'i'),
    isOnTheClock: true,
  },
  // Name (5 min), Name [5-10 minutes], Name - 5 min
  {
    find: new RegExp(
      `\\s*[([](?:~|≈|about |ca\\.? )?(?:(\\d{1,3})${DASH})?(\\d{1,3})\\s*${UNIT}[)\\]]\\s*$`,
      'i',
    ),
    isOnTheClock: false,
  },
  {
    find: new RegExp(
      `\\s*[:–—-]\\s*(?:~|≈|about )?(?:(\\d{1,3})${DASH})?(\\d{1,3})\\s*${UNIT}\\s*$`,
      'i',
    ),
    isOnTheClock: false,
  },
  // 5 min: Name
  {
    find: new RegExp(`^(?:~|≈)?()(\\d{1,3})\\s*${UNIT}\\s*[:.)|→➜–—-]+\\s*`, 'i'),
    isOnTheClock: false,
  },
];

/** The name and time of a line such as `Scope (5 min)`; undefined where it tells no time. */
export function timedTitle(raw: string): TimedTitle | undefined {
  if (raw.length > LONGEST) return undefined;
  const text = cleanTitle(raw);
  const open = OPEN.exec(text);
  if (open) return named(text.slice(0, open.index), { minutes: null });
  for (const { find, isOnTheClock } of PATTERNS) {
    const found = find.exec(text);
    if (!found) continue;
    const [whole, from = '', to = ''] = found;
    const time =
      from === '' ? { minutes: Number(to) } : { from: Number(from), to: Number(to), isOnTheClock };
    const rest = text.slice(0, found.index) + text.slice(found.index + whole.length);
    if (isPossible(time)) return named(rest, time);
  }
  return undefined;
}

function named(text: string, time: Time): TimedTitle | undefined {
  const title = cleanTitle(text).replace(/[\s:–—-]+$/, '');
  return title === '' ? undefined : { title, time };
}

function isPossible(time: Time): boolean {
  if ('from' in time) return time.to > time.from && time.to - time.from <= MOST;
  return time.minutes !== null && time.minutes > 0 && time.minutes <= MOST;
}

/**
 * How long each step of a plan takes, null for "as time allows". Ranges that join, each beginning
 * where the steps before end, are times on the clock. Others are lengths to choose from, and the
 * middle is taken, rounded up: the longest of all steps together would overrun the interview.
 */
export function minutesOf(times: readonly Time[]): (number | null)[] {
  const isOnTheClock = doJoin(times);
  return times.map((time) => {
    if (!('from' in time)) return time.minutes;
    const { from, to } = time;
    return isOnTheClock || time.isOnTheClock ? to - from : Math.ceil((from + to) / 2);
  });
}

/** Whether each range begins where the steps before it end, or a minute later, from the beginning on. */
function doJoin(times: readonly Time[]): boolean {
  let now = 0;
  let ranges = 0;
  for (const time of times) {
    if ('from' in time) {
      if (time.from !== now && time.from !== now + 1) return false;
      ranges += 1;
      now = time.to;
    } else now += time.minutes ?? 0;
  }
  return ranges > 0;
}
