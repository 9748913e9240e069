/** Milliseconds as whole `0:21`, `11:20` or `1:02:05`; a negative time reads as `0:00`. */
export function formatClock(milliseconds: number): string {
  const total = Math.max(0, Math.floor(milliseconds / 1000));
  const hours = Math.floor(total / 3600);
  const minutes = Math.floor(total / 60) % 60;
  const seconds = String(total % 60).padStart(2, '0');
  return hours > 0
    ? `${hours}:${String(minutes).padStart(2, '0')}:${seconds}`
    : `${minutes}:${seconds}`;
}

/** A whole number such as 1234567 as `1,234,567`. Setting up Intl for it takes half as long as Node. */
export function formatThousands(value: number): string {
  return String(value).replaceAll(/\B(?=(?:\d{3})+$)/g, ',');
}

/** `1 note`, `2 notes`, `1,200 notes`; `many` for words that take more than an s. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${formatThousands(count)} ${count === 1 ? one : many}`;
}

/** `data`, `data and scaling`, `scope, data and scaling`. */
export function inSeries(words: readonly string[]): string {
  const [last = '', ...others] = [...words].reverse();
  return others.length === 0 ? last : `${others.reverse().join(', ')} and ${last}`;
}

/** `scope` as `Scope`: the name of a phase, level or difficulty at the start of a line. */
export function capitalise(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
