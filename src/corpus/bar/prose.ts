import { linesOf } from '../fences.js';

/** The words of a Markdown text as a person counts them; fences, tables and marks do not count. */
export function countWords(markdown: string): number {
  return proseOf(markdown)
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** A Markdown text without its code fences and tables. */
export function proseOf(markdown: string): string {
  return linesOf(markdown)
    .flatMap(({ kind, text }) => (kind === 'prose' && !/^[ \t]*\|/.test(text) ? text : []))
    .join('\n');
}
