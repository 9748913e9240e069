import { parse as parseToml } from 'smol-toml';
import { parse as parseYaml } from 'yaml';
import { sanitise } from '../../corpus/sanitise.js';
import type { SourceLine } from '../source.js';

/** The front matter of a document: where it ends, and what of it we can use. */
export type Header = {
  /** The index of the first line below it; 0 where there is none. */
  end: number;
  title?: string;
  /** What was wrong with it, said to people. */
  repair?: string;
};

const MOST_LINES = 100;
const MOST_CHARACTERS = 20_000;

/** Reads YAML between `---` and `---` or `...`, and TOML between `+++`. What is broken is passed over. */
export function readHeader(lines: readonly SourceLine[]): Header {
  const first = lines.findIndex(({ text }) => text.trim() !== '');
  const opening = lines[first]?.text.trimEnd() ?? '';
  const isToml = opening === '+++';
  if (opening !== '---' && !isToml) return { end: 0 };
  const closing = isToml ? /^\+\+\+\s*$/ : /^(?:---|\.\.\.)\s*$/;
  const end = lines.findIndex(({ text }, index) => index > first && closing.test(text));
  if (end === -1 || end > first + MOST_LINES) return { end: 0 };
  const inside = lines.slice(first + 1, end);
  // A rule at the top of a document is no front matter.
  if (!inside.some(({ text }) => /^[\w"'-]+\s*[:=]/.test(text))) return { end: 0 };
  const text = inside.map((line) => line.text).join('\n');
  if (text.length > MOST_CHARACTERS) return { end: 0 };
  try {
    const read: unknown = isToml ? parseToml(text) : parseYaml(text, { maxAliasCount: 10 });
    return { end: end + 1, ...titleIn(read) };
  } catch {
    const found = /^title\s*[:=]\s*["']?(.+?)["']?\s*$/m.exec(text)?.[1];
    const repair = `front matter that is not valid ${isToml ? 'TOML' : 'YAML'} passed over`;
    return { end: end + 1, repair, ...titleIn({ title: found }) };
  }
}

function titleIn(read: unknown): { title?: string } {
  const title =
    typeof read === 'object' && read !== null && 'title' in read ? read.title : undefined;
  return typeof title === 'string' && title.trim() !== '' ? { title: sanitise(title).trim() } : {};
}
