import matter from 'gray-matter';
import type { Position } from './diagnostic.js';
import type { Findings } from './findings.js';
import { sanitise } from './sanitise.js';
import { positionAt, type SourceText } from './source-text.js';
import { readYamlMap } from './yaml-map.js';

/** One value of the front matter: text, a list of texts, or something a corpus never needs. */
export type HeaderValue =
  | { kind: 'text'; text: string }
  | { kind: 'number'; number: number }
  | { kind: 'list'; items: (Position & { text: string })[] }
  | { kind: 'other'; what: string };

/** A key of the front matter with the places of the key and of its value. */
export type HeaderEntry = { key: string; at: Position; valueAt: Position; value: HeaderValue };

/** A file in two: the keys at its top, and the text below them with the line it begins on. */
export type FrontMatter = { entries: HeaderEntry[]; body: string; bodyLine: number };

// Real front matter is under 2 kB, and gray-matter takes quadratic time on blank lines.
const LONGEST = 8192;
const TOP: Position = { line: 1, column: 1 };

/**
 * Splits a file into its front matter and its body, without running anything that stands there.
 * What it cannot read becomes a finding, and the body is still returned.
 */
export function readFrontMatter(file: SourceText, findings: Findings): FrontMatter {
  const { text } = file;
  const bodyFrom = (offset: number): FrontMatter => {
    return { entries: [], body: text.slice(offset), bodyLine: positionAt(text, offset).line };
  };
  const [opening, language] = /^---[ \t]*([^\n]*)/.exec(text) ?? [];
  if (opening === undefined) {
    const wayOut = 'Begin the file with ---, a line for each key such as title: Chat, and ---';
    findings.error('front-matter', TOP, 'there is no front matter', wayOut);
    return bodyFrom(0);
  }
  const closing = /\n---[ \t]*(?:\n|$)/.exec(text.slice(0, LONGEST));
  if (!closing) {
    const message = `the front matter has no end within its first ${LONGEST} characters`;
    findings.error('front-matter', TOP, message, 'Close it with a line ---');
    return bodyFrom(text.length);
  }
  if (language) {
    const message = `front matter in '${sanitise(language).slice(0, 20)}' is refused`;
    findings.error(
      'front-matter',
      { line: 1, column: 4 },
      message,
      'Only YAML is read: write --- alone',
    );
    return bodyFrom(closing.index + closing[0].length);
  }

  let entries: HeaderEntry[] = [];
  const yaml = (source: string) => {
    entries = readYamlMap(source, { line: 1, column: 4 }, findings);
    return {};
  };
  // No more than the front matter, as gray-matter copies and searches whatever it is given.
  const top = text.slice(0, closing.index + closing[0].length);
  // Options always: without them gray-matter caches, and answers {} to malformed YAML next time.
  const { content } = matter(top, { language: 'yaml', engines: { ...REFUSED, yaml } });
  return { ...bodyFrom(top.length - content.length), entries };
}

/**
 * gray-matter evaluates `---js` and `---javascript`, and overriding one name leaves the other. A
 * language is refused before it is called; this holds even if a way around that is found.
 */
const REFUSED = Object.fromEntries(
  ['js', 'javascript', 'json', 'coffee', 'toml'].map((language) => [
    language,
    () => {
      throw new Error(`front matter in ${language} is refused`);
    },
  ]),
);
