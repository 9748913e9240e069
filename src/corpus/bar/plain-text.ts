import { linesOf } from '../fences.js';
import type { Part } from '../outline.js';
import type { Rule, Shortfall } from './rule.js';

const UNWANTED: readonly { pattern: RegExp; what: string; wayOut: string }[] = [
  { pattern: /[‘’“”„]/u, what: 'a curly quote', wayOut: 'Write \' and "' },
  { pattern: /\p{Emoji_Presentation}/u, what: 'an emoji', wayOut: 'Say it in words' },
  {
    pattern: /<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?\/?>/i,
    what: 'HTML',
    wayOut: 'Write Markdown, and put a placeholder such as <id> into backticks',
  },
];

/** Plain Markdown that reads the same everywhere: no HTML, no emoji, no curly quotes. */
export const textIsPlain: Rule = function* ({ layout }) {
  yield* unwantedUnder(layout.root);
};

function* unwantedUnder(part: Part): Iterable<Shortfall> {
  yield* unwantedIn(part.title, part.line);
  for (const [index, { kind, text }] of linesOf(part.text).entries()) {
    if (kind === 'prose') yield* unwantedIn(text, part.textLine + index);
  }
  for (const child of part.parts) yield* unwantedUnder(child);
}

function* unwantedIn(text: string, line: number): Iterable<Shortfall> {
  // Code keeps its place, so that the columns stay right.
  const prose = text.replace(/`[^`]*`/g, (code) => ' '.repeat(code.length));
  for (const { pattern, what, wayOut } of UNWANTED) {
    const found = pattern.exec(prose);
    if (!found) continue;
    const at = { line, column: found.index + 1 };
    const message = `there is ${what} here: ${found[0].slice(0, 30)}`;
    yield { rule: 'plain-text', at, message, wayOut };
  }
}
