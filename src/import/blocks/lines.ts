import { linesOf as fencedLines } from '../../corpus/fences.js';
import type { SourceLine } from '../source.js';
import { cleanTitle } from './clean-title.js';

/** What a line may be a title of: 1 to 6 as headings are, 7 for a line that is all bold. */
export type Title = { depth: number; text: string; raw: string };

/** A line of a list: its indent in columns, and its text without bullet, number and box. */
export type Item = { indent: number; text: string; ordered: boolean };

/** A line with what it looks like; what it means is for the recognisers to say. */
export type Line = SourceLine & {
  kind: 'blank' | 'title' | 'rule' | 'code' | 'comment' | 'item' | 'table' | 'text' | 'header';
  title?: Title;
  item?: Item;
};

const BOLD_DEPTH = 7;
/** Characters of the longest line that may be a title; what is longer is a paragraph. */
const LONGEST_TITLE = 500;
const ITEM = /^([ \t]*)(?:[-*+•‣]|(\d{1,3})[.)])[ \t]+(?:\[[ xX]\][ \t]+)?(\S.*)$/u;
const HTML_HEADING = /^\s*<h([1-6])\b[^>]*>(.*?)<\/h\1>\s*$/i;

/** Says of each line what it looks like. Time is linear in the text. */
export function classify(lines: readonly SourceLine[], headerEnd: number): Line[] {
  const fenced = fencedLines(lines.map(({ text }) => text).join('\n'));
  const looks = new Looks();
  return lines.map((line, index): Line => {
    if (index < headerEnd) return { ...line, kind: 'header' };
    const inside = fenced[index]?.kind ?? 'prose';
    return (
      looks.ofComment(line, inside) ??
      (line.text.trim() === '' ? { ...line, kind: 'blank' } : undefined) ??
      (inside === 'prose' ? undefined : { ...line, kind: 'code' }) ??
      looks.ofTitle(line, titleOf(lines, index)) ??
      looks.ofProse(line)
    );
  });
}

/** What lines look like one after the other, with what is open above them: a comment, a list. */
class Looks {
  /** What closes the comment that is open. */
  #closing: RegExp | undefined;
  #isUnderAnItem = false;

  ofComment(line: SourceLine, inside: string): Line | undefined {
    const { text } = line;
    if (this.#closing) {
      if (this.#closing.test(text)) this.#closing = undefined;
    } else if (inside === 'prose') {
      const closing = COMMENTS.find(({ opens }) => opens.test(text))?.closes;
      if (!closing) return undefined;
      if (!closing.test(text)) this.#closing = closing;
    } else if (inside !== 'comment' || text.trim() === '') return undefined;
    return { ...line, kind: 'comment' };
  }

  ofTitle(line: SourceLine, title: Title | undefined): Line | undefined {
    if (!title) return undefined;
    this.#isUnderAnItem = false;
    return { number: line.number, text: line.text, kind: 'title', title };
  }

  ofProse(line: SourceLine): Line {
    const { text, number } = line;
    if (RULE.test(text)) return { ...line, kind: 'rule' };
    const indent = columnsOf(/^[ \t]*/.exec(text)?.[0] ?? '');
    if (indent >= 4 && !this.#isUnderAnItem) return { ...line, kind: 'code' };
    if (indent === 0) this.#isUnderAnItem = false;
    const [, space, count, words] = ITEM.exec(text) ?? [];
    if (words === undefined) return { number, text, kind: isTableRow(text) ? 'table' : 'text' };
    this.#isUnderAnItem = true;
    const item = { indent: columnsOf(space ?? ''), text: words, ordered: count !== undefined };
    return { number, text, kind: 'item', item };
  }
}

const RULE = /^ {0,3}(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,}|={3,})$/;
const COMMENTS = [
  { opens: /^\s*<!--/, closes: /-->/ },
  { opens: /^\s*\{%-?\s*comment\b/, closes: /\{%-?\s*endcomment\b/ },
];

function titleOf(lines: readonly SourceLine[], index: number): Title | undefined {
  const { text } = lines[index] ?? { text: '' };
  if (text.length > LONGEST_TITLE) return undefined;
  const [, marks, heading] = /^ {0,3}(#{1,6})[ \t]+(\S.*)$/.exec(text) ?? [];
  if (marks && heading) return made(marks.length, heading);
  const [, level, html] = HTML_HEADING.exec(text) ?? [];
  if (level && html) return made(Number(level), html);
  const underline = /^ {0,3}(=+|-{3,})[ \t]*$/.exec(lines[index + 1]?.text ?? '')?.[1];
  const alone = (lines[index - 1]?.text ?? '').trim() === '';
  if (underline && alone && /^ {0,3}[^\s>|#*+-]/.test(text)) {
    return made(underline.startsWith('=') ? 1 : 2, text);
  }
  const bold =
    /^ {0,3}(\*\*|__)(?!\s)((?:(?!\1).)+)\1[ \t]*([:.?]?)[ \t]*(?:\\|<br ?\/?>)?[ \t]*$/.exec(text);
  return bold ? made(BOLD_DEPTH, `${bold[2] ?? ''}${bold[3] ?? ''}`) : undefined;
}

function made(depth: number, raw: string): Title | undefined {
  const text = cleanTitle(raw);
  return text === '' ? undefined : { depth, text, raw };
}

function isTableRow(text: string): boolean {
  const bare = text.trim();
  if (bare.length > 1 && bare.startsWith('|') && bare.endsWith('|')) return true;
  const [first = '', second = ''] = bare.split('|', 2);
  return first.trim() !== '' && !first.includes('`') && second.trim() !== '';
}

function columnsOf(space: string): number {
  return [...space].reduce((sum, one) => (one === '\t' ? sum + 4 - (sum % 4) : sum + 1), 0);
}
