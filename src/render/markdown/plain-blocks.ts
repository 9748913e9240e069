import type { Token } from 'marked';

/** What could mean something to Markdown inside a line, but for the two stars of strong words. */
const MARKED_UP = /[\\`_~<&[\]@|\t]|:\/\/|www\.| {2}$/m;
/** What could mean something at the beginning of a line. */
const BEGINS_A_BLOCK = /^(?: *(?:[#>=+-]|\d+[.)])| )/m;
/** Strong words at the beginning of a paragraph, as answers name what each paragraph is about. */
const STRONG_LEAD = /^\*\*(?!\s)([^*\n]*[^\s*])\*\*(?=\s|$)/;

/** What a text is cut into, a piece of plain paragraphs or one that only marked can read. */
export type Piece = { tokens: Token[] } | { source: string };

/**
 * Cuts a text at its plain paragraphs, which answers mostly are: marked would give the same for them and
 * take thirty times as long to find that there is nothing. Where something reaches over blank lines (a fence, a list, HTML,
 * a link that is defined elsewhere) the text stays in one piece.
 */
export function piecesOf(markdown: string): Piece[] {
  if (REACHES_FAR.test(markdown.replaceAll(FENCED, ''))) return [{ source: markdown }];
  const pieces: Piece[] = [];
  for (const block of blocksOf(markdown)) {
    const plain = plainParagraph(block);
    const last = pieces.at(-1);
    if (plain) {
      if (last && 'tokens' in last) last.tokens.push(plain);
      else pieces.push({ tokens: [plain] });
    } else if (last && 'source' in last) last.source += `\n\n${block}`;
    else pieces.push({ source: block });
  }
  return pieces;
}

const FENCED = /^```[^`\n]*\n[\s\S]*?^```[ ]*$/gm;
/** HTML, definitions, other fences, and indented lines that go on with a list. */
const REACHES_FAR = /<|\]:|```|~~~|^[ \t]+\S/m;

/** The blocks between blank lines; a fence is one block whatever is in it. */
function blocksOf(markdown: string): string[] {
  const blocks: string[] = [];
  let lines: string[] = [];
  let isFenced = false;
  const end = () => {
    if (lines.length > 0) blocks.push(lines.join('\n'));
    lines = [];
  };
  for (const line of markdown.split('\n')) {
    if (/^```/.test(line)) isFenced = !isFenced;
    if (line.trim() === '' && !isFenced) end();
    else lines.push(line);
  }
  end();
  return blocks;
}

function plainParagraph(block: string): Token | undefined {
  const [strong = '', words = ''] = STRONG_LEAD.exec(block) ?? [];
  const rest = block.slice(strong.length);
  if (MARKED_UP.test(block) || rest.includes('*') || BEGINS_A_BLOCK.test(block)) return undefined;
  const text = block.trim();
  const lead: Token[] =
    strong === '' ? [] : [{ type: 'strong', raw: strong, text: words, tokens: [plainText(words)] }];
  const tokens = [...lead, ...(rest === '' ? [] : [plainText(rest.trimEnd())])];
  return { type: 'paragraph', raw: text, text, tokens };
}

function plainText(text: string): Token {
  return { type: 'text', raw: text, text, escaped: false };
}
