import type { Token } from 'marked';

/** What could mean something to Markdown: inside a line, or at the beginning of one. */
const MARKED_UP = /[\\`*_~<&[\]@|\t]|:\/\/|www\.|^ *(?:[#>=+-]|\d+[.)])|^ {4}| {2}$/m;

/**
 * The blocks of a text that is nothing but paragraphs of words, which most answers are; undefined for
 * any other. marked would give the same and take thirty times as long to find that there is nothing.
 */
export function plainParagraphs(markdown: string): Token[] | undefined {
  if (MARKED_UP.test(markdown)) return undefined;
  return markdown
    .split(/\n[ ]*(?:\n[ ]*)+/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
    .map((text) => ({ type: 'paragraph', raw: text, text, tokens: [plainText(text)] }));
}

function plainText(text: string): Token {
  return { type: 'text', raw: text, text, escaped: false };
}
