import { decodeEntities } from '../../corpus/sanitise.js';
import { ASKS } from '../recognise/words.js';

/** Tags that people put into Markdown; `<cursor>` in a text is none of them. */
const HTML_TAG =
  /<\/?(?:a|b|i|u|s|em|strong|code|tt|kbd|br|p|div|span|sub|sup|img|small|mark|font|center|h[1-6]|ul|ol|li|ins|del|summary|details)\b[^<>]*>/gi;
const LABEL =
  /^(?:q|(?:interview )?question|scenario|problem|case|exercise|prompt)(?:\s?#)?\s?\d{0,4}\s?[:.)–—-]\s*(?=\S)/i;
const NUMBERED_LABEL = /^(?:q|question|scenario|problem|case|exercise)(?:\s?#)?\s?\d{1,4}\s+/i;
const NUMBER = /^(?:\d{1,3}(?:\.\d{1,3})*[.):]|\d{1,3}(?:\.\d{1,3})+)\s+/;
const BARE_NUMBER = /^\d{1,3}\s+/;

/** Characters beyond which a text is a paragraph, whose marks may stay. */
const LONGEST = 600;

/**
 * A title as one would say it: without the marks of Markdown and HTML, its number, and labels such as
 * `Question 3:`.
 */
export function cleanTitle(raw: string): string {
  if (raw.length > LONGEST) return plainText(raw);
  let text = plainText(raw)
    .replace(/\s+#+$/, '')
    .replace(/\s*\{[#:][^{}]*\}\s*$/, '')
    .trim();
  text = text.replace(/^[^\p{L}\p{N}("'“‘«[$]+/u, '');
  for (const pattern of [NUMBER, LABEL, NUMBERED_LABEL, NUMBER]) text = text.replace(pattern, '');
  const rest = text.replace(BARE_NUMBER, '');
  if (rest !== text && ASKS.test(rest)) text = rest;
  return unquoted(text.replace(/\s*:$/, '').trim());
}

/** `"Why?"` is said, and so is every title. */
function unquoted(text: string): string {
  return /^["“]([^"“”]+)["”]$/.exec(text)?.[1] ?? text;
}

/** The text of a line without the marks of inline Markdown and HTML; a very long one keeps them. */
export function plainText(markdown: string): string {
  if (markdown.length > LONGEST) return decodeEntities(markdown).trim();
  return decodeEntities(
    markdown
      .replace(/!\[([^[\]]*)\]\([^()]*\)/g, '$1')
      // A link of a title back to the table of contents says nothing.
      .replace(/\[(?:[^[\]\p{L}\p{N}]|\[[^[\]\p{L}\p{N}]*\])*\]\(#[^()]*\)/gu, '')
      .replace(/\[((?:[^[\]]|\[[^[\]]*\])*)\]\((?:<[^<>]*>|[^()]*(?:\([^()]*\)[^()]*)*)\)/g, '$1')
      .replace(HTML_TAG, '')
      .replace(/(\*\*|__)(?=\S)(.*?\S)\1/g, '$2')
      .replace(/(?<![\p{L}\p{N}*])\*(?=\S)([^*]*\S)\*(?![\p{L}\p{N}*])/gu, '$1')
      .replace(/(?<![\p{L}\p{N}_])_(?=\S)([^_]*\S)_(?![\p{L}\p{N}_])/gu, '$1')
      .replace(/`([^`]*)`/g, '$1'),
  )
    .replace(/[ \t\u00a0]+/g, ' ')
    .trim();
}

/** The addresses of the links in a text, which a title leaves out; none where `plainText` keeps them. */
export function linksIn(markdown: string): string[] {
  if (markdown.length > LONGEST || !markdown.includes('](')) return [];
  return [...markdown.matchAll(/\]\((<[^<>]*>|[^()]*(?:\([^()]*\)[^()]*)*)\)/g)].flatMap(
    ([, inside = '']) => {
      const address = inside.trim().replace(/\s+"[^"]*"$/, '');
      return address.replace(/^<|>$/g, '') || [];
    },
  );
}
