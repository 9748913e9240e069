import type { Token } from 'marked';

/** What could mean something to Markdown inside a line, but for the two stars of strong words. */
const MARKED_UP = /[\\`_~<&[\]@|\t]|:\/\/|www\.| {2}$/m;
/** What could mean something at the beginning of a line. */
const BEGINS_A_BLOCK = /^(?: *(?:[#>=+-]|\d+[.)](?:\s|$))| )/m;
/** Strong words at the beginning of a paragraph, as answers name what each paragraph is about. */
const STRONG_LEAD = /^\*\*(?!\s)([^*\n]*[^\s*])\*\*(?=\s|$)/;

/** Code in one pair of backticks. */
const CODE_SPAN = /(?<!`)`(?![`\s])([^`\n|]*[^`\s|])`(?!`)/g;

/** What a text is cut into, a piece of plain blocks or one that only marked can read. */
export type Piece = { tokens: Token[] } | { source: string };

/**
 * Cuts a text at its plain blocks, which answers mostly are made of: paragraphs, diagrams, headings.
 * marked gives the same for them (a test holds it), and takes thirty times as long to find that there is
 * nothing. Where something reaches over blank lines (a list, HTML, a link that is defined elsewhere)
 * the text stays in one piece.
 */
export function piecesOf(markdown: string): Piece[] {
  if (REACHES_FAR.test(markdown.replaceAll(FENCED, ''))) return [{ source: markdown }];
  const pieces: Piece[] = [];
  for (const { block, gap } of blocksOf(markdown)) {
    const plain = plainBlock(block);
    const last = pieces.at(-1);
    if (plain) {
      if (last && 'tokens' in last) last.tokens.push(plain);
      else pieces.push({ tokens: [plain] });
    } else if (last && 'source' in last) last.source += gap + block;
    else pieces.push({ source: block });
  }
  return pieces;
}

const FENCED = /^```[^`\n]*\n[\s\S]*?^```[ ]*$/gm;
/** HTML, definitions, other fences, and lines that go on with a list behind a blank one. */
const REACHES_FAR = /<|\]:|```|~~~|(?:^|\n[ \t]*\n)[ \t]+\S/;

/** The blocks between blank lines, and those lines; a fence is one block whatever is in it. */
function blocksOf(markdown: string): { block: string; gap: string }[] {
  const blocks: { block: string; gap: string }[] = [];
  let lines: string[] = [];
  let gap = '';
  let isFenced = false;
  const end = () => {
    if (lines.length > 0) {
      blocks.push({ block: lines.join('\n'), gap });
      gap = '\n';
    }
    lines = [];
  };
  for (const line of markdown.split('\n')) {
    if (isFenced ? /^```+ *$/.test(line) : line.startsWith('```')) isFenced = !isFenced;
    if (line.trim() === '' && !isFenced) {
      end();
      gap += '\n';
    } else lines.push(line);
  }
  end();
  return blocks;
}

function plainBlock(block: string): Token | undefined {
  return plainFence(block) ?? plainHeading(block) ?? plainParagraph(block);
}

function plainFence(block: string): Token | undefined {
  const [, lang = '', text] = /^```(\w*)\n([\s\S]*)\n```$/.exec(block) ?? [];
  if (!text?.trim() || text.includes('```')) return undefined;
  return { type: 'code', raw: block, lang, text };
}

function plainHeading(block: string): Token | undefined {
  const [, marks = '', text] = /^(#{1,6}) ([^#\s](?:[^#\n]*[^#\s])?)$/.exec(block) ?? [];
  if (text === undefined || text.includes('*') || MARKED_UP.test(block)) return undefined;
  return { type: 'heading', raw: block, depth: marks.length, text, tokens: [plainText(text)] };
}

function plainParagraph(block: string): Token | undefined {
  const [strong = '', words = ''] = STRONG_LEAD.exec(block) ?? [];
  const rest = block.slice(strong.length);
  // With a letter for each `code`, what means something only outside of it can be looked for.
  const outside = strong + rest.replaceAll(CODE_SPAN, 'x');
  if (MARKED_UP.test(outside) || outside.slice(strong.length).includes('*')) return undefined;
  if (BEGINS_A_BLOCK.test(outside)) return undefined;
  const text = block.trim();
  const lead: Token[] =
    strong === '' ? [] : [{ type: 'strong', raw: strong, text: words, tokens: [plainText(words)] }];
  return { type: 'paragraph', raw: text, text, tokens: [...lead, ...spansOf(rest.trimEnd())] };
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

function plainText(text: string): Token {
  return { type: 'text', raw: text, text, escaped: false };
}
