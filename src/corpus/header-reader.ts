import type { Position } from './diagnostic.js';
import type { Findings } from './findings.js';
import type { HeaderEntry, HeaderValue } from './front-matter.js';
import { didYouMean } from './nearest.js';

/** Takes values of a known shape out of front matter; whatever has another shape is a finding. */
export class HeaderReader {
  readonly #entries: ReadonlyMap<string, HeaderEntry>;
  readonly #findings: Findings;

  constructor(entries: readonly HeaderEntry[], known: readonly string[], findings: Findings) {
    this.#entries = new Map(entries.map((entry) => [entry.key, entry]));
    this.#findings = findings;
    for (const { key, at } of entries.filter((entry) => !known.includes(entry.key))) {
      const message = `'${key.slice(0, 40)}' is not a key of the front matter`;
      const wayOut = `The keys are ${known.join(', ')}${didYouMean(key, known)}`;
      findings.error('unknown-key', at, message, wayOut);
    }
  }

  /** Reports the value of a key at its place, or at the top where the key is missing. */
  wrong(key: string, message: string, wayOut: string): void {
    const at = this.#entries.get(key)?.valueAt ?? { line: 1, column: 1 };
    this.#findings.error(key, at, message, wayOut);
  }

  /** A text, undefined where the key is missing. */
  text(key: string): string | undefined {
    const value = this.#entries.get(key)?.value;
    if (value === undefined || value.kind === 'text') return value?.text;
    this.wrong(key, `${key} is ${nameOf(value)}`, `Write it as a text, in quotes: ${key}: "…"`);
    return undefined;
  }

  /** A text that nothing works without; undefined, and a finding, where it is missing or empty. */
  neededText(key: string): string | undefined {
    const text = this.text(key) ?? '';
    const isFaulted = this.#entries.has(key) && this.#entries.get(key)?.value.kind !== 'text';
    if (text === '' && !isFaulted) {
      this.wrong(key, `there is no ${key}`, `Write ${key}: and a text in the front matter`);
    }
    return text || undefined;
  }

  /** A whole number, such as minutes. */
  number(key: string): number | undefined {
    const value = this.#entries.get(key)?.value;
    if (value === undefined) return undefined;
    if (value.kind === 'number' && Number.isInteger(value.number)) return value.number;
    this.wrong(key, `${key} is ${nameOf(value)}`, `Write it as a whole number: ${key}: 35`);
    return undefined;
  }

  /** A day that the calendar has, as 2026-11-21. */
  date(key: string): string | undefined {
    const text = this.text(key);
    if (text === undefined || isDate(text)) return text;
    this.wrong(key, `${key} is '${text.slice(0, 40)}'`, 'Write the day as 2026-11-21');
    return undefined;
  }

  /** A list of texts; one text alone counts as a list of one. */
  list(key: string): string[] {
    return this.#items(key).map(({ text }) => text);
  }

  oneOf<const Known extends string>(key: string, known: readonly Known[]): Known | undefined {
    const text = this.text(key);
    const found = known.find((word) => word === text);
    if (text !== undefined && found === undefined) this.wrong(key, ...notOneOf(key, text, known));
    return found;
  }

  /** Those of a list's texts that are known; the others are findings at their own places. */
  someOf<const Known extends string>(key: string, known: readonly Known[]): Known[] {
    return this.#items(key).flatMap((item) => {
      const found = known.find((word) => word === item.text);
      if (found === undefined) {
        this.#findings.error(key, item, ...notOneOf(key, item.text, known));
      }
      return found ?? [];
    });
  }

  #items(key: string): (Position & { text: string })[] {
    const entry = this.#entries.get(key);
    if (entry === undefined) return [];
    if (entry.value.kind === 'list') return entry.value.items;
    if (entry.value.kind === 'text') return [{ text: entry.value.text, ...entry.valueAt }];
    this.wrong(
      key,
      `${key} is ${nameOf(entry.value)}`,
      `Write a list of texts: ${key}: [one, two]`,
    );
    return [];
  }
}

function nameOf(value: HeaderValue): string {
  if (value.kind === 'other') return value.what;
  return value.kind === 'number' ? `the number ${value.number}` : `a ${value.kind}`;
}

function notOneOf(key: string, text: string, known: readonly string[]): [string, string] {
  const message = `${key} is '${text.slice(0, 40)}'`;
  return [message, `Write one of ${known.join(', ')}${didYouMean(text, known)}`];
}

function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
