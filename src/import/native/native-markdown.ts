import { linesOf } from '../../corpus/fences.js';
import type { Line } from '../blocks/lines.js';

// The reader's caps (src/corpus/read-outline.ts, blocks.ts), with room for what is added here.
const MOST_LINES = 450;
const MOST_CHARACTERS = 15_000;
const LONGEST_PARAGRAPH = 4_500;
/** Columns of indent, and marks of quotes inside each other, that the reader follows. */
const DEEPEST_INDENT = 8;
const DEEPEST_QUOTE = 4;
const MANY_MARKERS = /^((?:> )*\s*(?:(?:[-*+>]|\d{1,9}[.)])[ \t]+){3})(?=[-*+>]|\d{1,9}[.)])/;

/** Lines of somebody else's Markdown so that they can stand under a heading of ours. */
export function nativeText(lines: readonly Line[]): string {
  const text = lines
    .filter(({ kind }) => kind !== 'rule')
    .map(nativeLine)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+/, '')
    .trimEnd();
  return withClosedFence(text);
}

function nativeLine(line: Line): string {
  if (line.title) return `**${line.title.text.replaceAll('**', '')}**`;
  if (line.kind === 'code') return line.text;
  const shallow = line.text
    .replace(/^[ \t]+/, (indent) => indent.replaceAll('\t', '    ').slice(0, DEEPEST_INDENT))
    .replace(/^(?: {0,3}> ?)+/, (marks) =>
      '> '.repeat(Math.min(DEEPEST_QUOTE, marks.split('>').length - 1)),
    )
    // In our own files these words in braces name ids.
    .replace(/\{#([^{}]*)\}/g, '($1)')
    .replace(/<!--|-->/g, '')
    // Lists inside lists on one line: from the fourth on they are words.
    .replace(MANY_MARKERS, '$1\\')
    // What is no title of theirs must not become a heading of ours.
    .replace(/^ {0,3}(?=#{1,6}(?:\s|$))/, '\\');
  return shallow.length <= LONGEST_PARAGRAPH ? shallow : broken(shallow);
}

/** A paragraph too long to read, parted where sentences end. */
function broken(text: string): string {
  const pieces = text.match(
    new RegExp(
      `[\\s\\S]{1,${LONGEST_PARAGRAPH}}(?:[.!?;] |\\s|$)|[\\s\\S]{1,${LONGEST_PARAGRAPH}}`,
      'g',
    ),
  );
  return (pieces ?? [text]).map((piece) => piece.trim()).join('\n\n');
}

function withClosedFence(text: string): string {
  const last = linesOf(text).at(-1);
  const isOpen = last?.kind === 'opening' || last?.kind === 'code';
  return isOpen ? `${text}\n${last.fence.marks}` : text;
}

/** A part under its heading, in as many parts as the reader takes at once. */
export function nativePart(heading: string, text: string): string {
  const pieces: string[] = [];
  let lines: string[] = [];
  let size = 0;
  for (const { kind, text: line } of linesOf(text)) {
    const isFull = lines.length >= MOST_LINES || size + line.length > MOST_CHARACTERS;
    if (isFull && (kind === 'prose' || kind === 'opening')) {
      pieces.push(lines.join('\n'));
      lines = [];
      size = 0;
    }
    lines.push(line);
    size += line.length + 1;
  }
  pieces.push(lines.join('\n'));
  return pieces
    .map((piece, index) => {
      const title = index === 0 ? heading : `${heading} (${index + 1})`;
      return `${title}\n\n${piece.replace(/^\n+/, '')}`.trim();
    })
    .join('\n\n');
}
