/** The word that stands for every number. */
export const NUMBER = '#';
/** The word that stands for every ratio, such as 100:1. */
export const RATIO = '#:#';

// Numbers that mean something by themselves, and so stay.
const STATUS_CODES = new Set(
  list(
    '201 202 204 206 301 302 304 307 308 400 401 403 404 409 410 412 413 422 425 429 499 500 502 503 504',
  ),
);
// They keep their value too, so that three zones are not forty of them.
const SMALL_NUMBERS: Readonly<Record<string, string>> = {
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
  ten: '10',
};
const SMALL_DIGITS = new Set(Object.values(SMALL_NUMBERS));
const MAGNITUDES = new Set(
  list('ten dozen hundred thousand million billion trillion').flatMap((word) => [word, `${word}s`]),
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
  hz: 'hz hertz',
  khz: 'khz',
  fps: 'fps',
  iops: 'iops',
  kbps: 'kbps',
  mbps: 'mbps',
  gbps: 'gbps',
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

// What stands for a unit without a number too: not min, which is the minimum, nor hr, a department.
const LONE = spellings({ second: 's sec secs', minute: 'mins', hour: 'hrs' });

/** Two to ten in digits, as people type either; one stays, as it is seldom a number. */
export function inDigits(text: string): string {
  return text.replace(
    /(?<![\p{L}\p{N}])(?:two|three|four|five|six|seven|eight|nine|ten)(?![\p{L}\p{N}])/gu,
    (word) => SMALL_NUMBERS[word] ?? word,
  );
}

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
  const number = SMALL_DIGITS.has(digits) ? digits : NUMBER;
  if (attached !== undefined) {
    // 404s are many of a status, not seconds.
    if (attached === 's' && STATUS_CODES.has(digits)) return [digits];
    const known = UNITS.get(attached);
    if (known !== undefined) return [number, known];
    if (SCALES.has(attached)) return [NUMBER];
    const scaled = SCALES.has(attached.charAt(0)) ? UNITS.get(attached.slice(1)) : undefined;
    if (scaled !== undefined) return [NUMBER, scaled];
    return digits === NUMBER ? [NUMBER, attached] : [`${digits}${attached}`];
  }
  if (unit !== undefined) return SCALES.has(unit) ? [NUMBER] : [number, UNITS.get(unit) ?? unit];
  return [STATUS_CODES.has(digits) ? digits : number];
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
  return LONE.get(word) ?? word;
}

/** True for the words of numbers that run into one where they stand side by side: 2-3, 2^32. */
export function joins(word: string): boolean {
  return word === NUMBER || SMALL_DIGITS.has(word);
}

/** True for a number that keeps its value, and is a number all the same. */
export function isKnownNumber(word: string): boolean {
  return SMALL_DIGITS.has(word) || STATUS_CODES.has(word);
}

function spellings(table: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  const entries = Object.entries(table);
  return new Map(entries.flatMap(([word, ways]) => list(ways).map((way) => [way, word] as const)));
}

function list(words: string): string[] {
  return words.split(' ');
}
