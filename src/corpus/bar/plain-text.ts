import { type Part, wholeText } from '../outline.js';
import { type Rule, type Shortfall, textPlace } from './rule.js';

const UNWANTED: readonly { pattern: RegExp; what: string; wayOut: string }[] = [
  { pattern: /[‘’“”„]/u, what: 'a curly quote', wayOut: 'Write \' and "' },
  { pattern: /\p{Emoji_Presentation}/u, what: 'an emoji', wayOut: 'Say it in words' },
  {
    pattern: /<\/?[a-z][a-z0-9]*(?:\s[^<>\n]*)?\/?>/i,
    what: 'HTML',
    wayOut: 'Write Markdown, and put a placeholder such as <id> into backticks',
  },
];

/** Plain Markdown that reads the same everywhere: no HTML, no emoji, no curly quotes. */
export const textIsPlain: Rule = function* ({ layout }) {
  for (const part of layout.root.parts) yield* unwantedIn(part);
  yield* unwantedIn({ ...layout.root, parts: [] });
};

function* unwantedIn(part: Part): Iterable<Shortfall> {
  const text = withoutCode(wholeText(part));
  for (const { pattern, what, wayOut } of UNWANTED) {
    const found = pattern.exec(text)?.[0];
    if (found === undefined) continue;
    const at = placeWithin(part, found) ?? textPlace(part);
    yield {
      rule: 'plain-text',
      at,
      message: `there is ${what} here: ${found.slice(0, 30)}`,
      wayOut,
    };
  }
}

function placeWithin(part: Part, found: string): { line: number; column: number } | undefined {
  if (part.title.includes(found)) return part;
  for (const [index, line] of part.text.split('\n').entries()) {
    const column = line.indexOf(found);
    if (column !== -1) return { line: part.textLine + index, column: column + 1 };
  }
  for (const child of part.parts) {
    const place = placeWithin(child, found);
    if (place) return place;
  }
  return undefined;
}

function withoutCode(markdown: string): string {
  return markdown.replace(/^ {0,3}(`{3,}|~{3,})[\s\S]*?^ {0,3}\1/gm, '').replace(/`[^`\n]*`/g, '');
}
