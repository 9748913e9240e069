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
  let comment: RegExp | undefined;
  let afterItem = false;
  return lines.map((line, index): Line => {
    const { text } = line;
    if (index < headerEnd) return { ...line, kind: 'header' };
    if (comment) {
      if (comment.test(text)) comment = undefined;
      return { ...line, kind: 'comment' };
    }
    if (text.trim() === '') return { ...line, kind: 'blank' };
    const inside = fenced[index]?.kind ?? 'prose';
    if (inside === 'comment') return { ...line, kind: 'comment' };
    if (inside !== 'prose') return { ...line, kind: 'code' };
    const [end] = COMMENTS.flatMap(({ opens, closes }) => (opens.test(text) ? [closes] : []));
    if (end) {
      if (!end.test(text)) comment = end;
      return { ...line, kind: 'comment' };
    }
    const title = titleOf(lines, index);
    if (title) {
      afterItem = false;
      return { ...line, kind: 'title', title };
    }
    if (/^ {0,3}(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,}|={3,})$/.test(text)) {
      return { ...line, kind: 'rule' };
    }
    const indent = columnsOf(/^[ \t]*/.exec(text)?.[0] ?? '');
    if (indent >= 4 && !afterItem) return { ...line, kind: 'code' };
    if (indent === 0) afterItem = false;
    const [, space, number, words] = ITEM.exec(text) ?? [];
    if (words !== undefined) {
      afterItem = true;
      const item = { indent: columnsOf(space ?? ''), text: words, ordered: number !== undefined };
      return { ...line, kind: 'item', item };
    }
    return { ...line, kind: isTableRow(text) ? 'table' : 'text' };
  });
}

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
