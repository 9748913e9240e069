import type { Token } from 'marked';

/** What could mean something to Markdown inside a line, but for the two stars of strong words. */
const MARKED_UP = /[\\`_~<&[\]@|\t]|:\/\/|www\.| {2}$/m;
/** What could mean something at the beginning of a line. */
const BEGINS_A_BLOCK = /^(?: *(?:[#>=+-]|\d+[.)](?:\s|$))| )/m;
/** Strong words at the beginning of a text, as answers name what each paragraph is about. */
const STRONG_LEAD = /^\*\*(?!\s)([^*\n]*[^\s*])\*\*(?=\s|$)/;
/** Code in one pair of backticks. */
const CODE_SPAN = /(?<!`)`(?![`\s])([^`\n|]*[^`\s|])`(?!`)/g;

/** Whether a text of one line is nothing but words. */
export function isPlainLine(text: string): boolean {
  return !text.includes('*') && !MARKED_UP.test(text);
}

/**
 * The tokens of a paragraph's text that holds nothing but words, `code` and strong words at its
 * beginning; undefined where it may hold more.
 */
export function plainInline(text: string): Token[] | undefined {
  const [strong = '', words = ''] = STRONG_LEAD.exec(text) ?? [];
  const rest = text.slice(strong.length);
  // With a letter for each `code`, what means something only outside of it can be looked for.
  const outside = rest.replaceAll(CODE_SPAN, 'x');
  if (MARKED_UP.test(strong + outside) || outside.includes('*')) return undefined;
  if (BEGINS_A_BLOCK.test(strong + outside)) return undefined;
  const lead: Token[] =
    strong === '' ? [] : [{ type: 'strong', raw: strong, text: words, tokens: [plainText(words)] }];
  return [...lead, ...spansOf(rest.trimEnd())];
}

export function plainText(text: string): Token {
  return { type: 'text', raw: text, text, escaped: false };
}

function spansOf(text: string): Token[] {
  return text
    .split(CODE_SPAN)
    .map(
      (part, index): Token =>
        index % 2 === 0 ? plainText(part) : { type: 'codespan', raw: `\`${part}\``, text: part },
    )
    .filter(({ raw }) => raw !== '');
}
