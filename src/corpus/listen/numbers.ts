/** The word that stands for every number. */
export const NUMBER = '#';
/** The word that stands for every ratio, such as 100:1. */
export const RATIO = '#:#';

// Numbers that mean something by themselves, and so stay.
const STATUS_CODES = new Set(
  list('301 302 304 307 308 400 401 403 404 409 410 412 413 422 425 429 499 500 502 503 504'),
);
const MAGNITUDES = new Set(
  ['hundred', 'thousand', 'million', 'billion', 'trillion'].flatMap((word) => [word, `${word}s`]),
);
const SCALES = new Set([...list('k m mm mn b bn g t x'), ...MAGNITUDES]);

/** Each way of writing a unit behind a number, and the one word that stands for it. */
const UNITS = spellings({
  second: 's sec secs second seconds',
  minute: 'min mins minute minutes',
  hour: 'h hr hrs hour hours',
  day: 'd day days',
  week: 'w wk wks week weeks',
  month: 'mo mos month months',
  year: 'y yr yrs year years',
  ms: 'ms msec millisecond milliseconds',
  us: 'us μs usec microsecond microseconds',
  ns: 'ns nanosecond nanoseconds',
  byte: 'byte bytes',
  kb: 'kb kib kilobyte kilobytes',
  mb: 'mb mib megabyte megabytes',
  gb: 'gb gib gigabyte gigabytes',
  tb: 'tb tib terabyte terabytes',
  pb: 'pb pib petabyte petabytes',
  percent: '% percent pct',
  qps: 'qps',
  rps: 'rps',
  tps: 'tps',
});

/** What may stand behind a slash: 40/s, reads/sec, GB/day. */
const RATES = spellings({
  second: 's sec second',
  minute: 'm min minute',
  hour: 'h hr hour',
  day: 'd day',
  month: 'mo month',
  year: 'y yr year',
});

/**
 * The words that a number and what is written right behind it come to: `40k` → #, `3.5tb` → # tb,
 * `500 ms` → # ms, `5xx` → 5xx, `429` → 429. A unit may stand behind a blank; `isUnit` says
 * whether it is one.
 */
export function numberWords(
  digits: string,
  attached: string | undefined,
  unit: string | undefined,
): string[] {
  if (attached !== undefined) {
    const known = UNITS.get(attached) ?? (SCALES.has(attached) ? '' : undefined);
    const scaled =
      known ?? (SCALES.has(attached.charAt(0)) ? UNITS.get(attached.slice(1)) : undefined);
    if (scaled !== undefined) return scaled === '' ? [NUMBER] : [NUMBER, scaled];
    return digits === NUMBER ? [NUMBER, attached] : [`${digits}${attached}`];
  }
  if (unit !== undefined) return SCALES.has(unit) ? [NUMBER] : [NUMBER, UNITS.get(unit) ?? unit];
  return [STATUS_CODES.has(digits) ? digits : NUMBER];
}

/** True for a word that belongs to the number before it: `40 million`, `30 days`. */
export function isUnit(word: string): boolean {
  return UNITS.has(word) || SCALES.has(word);
}

/** The word for what stands behind a slash: `s` → second. */
export function rateWord(word: string): string {
  return RATES.get(word) ?? word;
}

/** The word for one that stands alone: a million is a number, and reads/s is also typed reads s. */
export function loneWord(word: string): string {
  if (MAGNITUDES.has(word)) return NUMBER;
  return word === 's' ? 'second' : word;
}

/** True where the word of a note is what the word of a phrase asks for. */
export function sameWord(phraseWord: string, noteWord: string): boolean {
  // 500 users is a number, though it looks like a status.
  return phraseWord === noteWord || (phraseWord === NUMBER && STATUS_CODES.has(noteWord));
}

function spellings(table: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  const entries = Object.entries(table);
  return new Map(entries.flatMap(([word, ways]) => list(ways).map((way) => [way, word] as const)));
}

function list(words: string): string[] {
  return words.split(' ');
}
