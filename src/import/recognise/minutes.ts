import { cleanTitle } from '../blocks/clean-title.js';

/** A step of a plan: its name, and its minutes, null for "as time allows". */
export type TimedTitle = { title: string; minutes: number | null };

/** Characters of the longest name of a step. */
const LONGEST = 300;
const DASH = '\\s*(?:-|–|—|to)\\s*';
const UNIT = "(?:m|min|mins|minute|minutes)\\b\\.?'?";
const OPEN =
  /\s*[([–—:-]+\s*(?:as time (?:allows|permits)|time permitting|if time (?:allows|permits|remains)|remaining (?:time|minutes)|rest of the time)\s*[)\]]?\s*$/i;

/** Ways to write the minutes of a step, each with what it says; the first that fits counts. */
const PATTERNS: readonly { find: RegExp; minutes(groups: string[]): number }[] = [
  // Minutes 8–15: Name, 8-15 min: Name, 0:08–0:15 Name
  {
    find: new RegExp(`^(?:minutes?|mins?)\\s*(\\d{1,3})${DASH}(\\d{1,3})\\s*[:.)–—-]*\\s*`, 'i'),
    minutes: between,
  },
  {
    find: new RegExp(`^[([]?(\\d{1,3})${DASH}(\\d{1,3})\\s*${UNIT}[)\\]]?\\s*[:.)–—-]*\\s*`, 'i'),
    minutes: between,
  },
  {
    find: new RegExp(`^[([]?(\\d{1,2}):00${DASH}(\\d{1,2}):00[)\\]]?\\s*[:.)–—-]*\\s*`, 'i'),
    minutes: between,
  },
  // Name (5 min), Name [5-10 minutes], Name - 5 min
  {
    find: new RegExp(
      `\\s*[([](?:~|≈|about |ca\\.? )?(?:\\d{1,3}${DASH})?(\\d{1,3})\\s*${UNIT}[)\\]]\\s*$`,
      'i',
    ),
    minutes: ([most = '']) => Number(most),
  },
  {
    find: new RegExp(
      `\\s*[:–—-]\\s*(?:~|≈|about )?(?:\\d{1,3}${DASH})?(\\d{1,3})\\s*${UNIT}\\s*$`,
      'i',
    ),
    minutes: ([most = '']) => Number(most),
  },
  // 5 min: Name
  {
    find: new RegExp(`^(?:~|≈)?(\\d{1,3})\\s*${UNIT}\\s*[:.)–—-]+\\s*`, 'i'),
    minutes: ([most = '']) => Number(most),
  },
];

/** The name and minutes of a line such as `Scope (5 min)`; undefined where it tells no time. */
export function timedTitle(raw: string): TimedTitle | undefined {
  if (raw.length > LONGEST) return undefined;
  const text = cleanTitle(raw);
  const open = OPEN.exec(text);
  if (open) return named(text.slice(0, open.index), null);
  for (const { find, minutes } of PATTERNS) {
    const found = find.exec(text);
    if (!found) continue;
    const count = minutes(found.slice(1));
    const rest = text.slice(0, found.index) + text.slice(found.index + found[0].length);
    if (count > 0 && count <= 120) return named(rest, count);
  }
  return undefined;
}

function named(text: string, minutes: number | null): TimedTitle | undefined {
  const title = cleanTitle(text).replace(/[\s:–—-]+$/, '');
  return title === '' ? undefined : { title, minutes };
}

function between([from = '', to = '']: string[]): number {
  return Number(to) - Number(from);
}
