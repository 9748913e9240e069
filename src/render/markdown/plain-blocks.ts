import type { Token } from 'marked';
import { isPlainLine, plainInline, plainText } from './plain-inline.js';
import { holdsList, plainList } from './plain-list.js';
import { plainTable } from './plain-table.js';

/** What a text is cut into, a piece of plain blocks or one that only marked can read. */
export type Piece = { tokens: Token[] } | { source: string };

/**
 * Cuts a text at its plain blocks, which answers mostly are made of: paragraphs,
 * lists, tables, diagrams, headings.
 * marked gives the same for them (a test holds it), and takes thirty times as long to find that there is
 * nothing. Where something reaches over blank lines (HTML, a link that is defined elsewhere, an item that
 * goes on) the text stays in one piece.
 */
export function piecesOf(markdown: string): Piece[] {
  if (REACHES_FAR.test(markdown.replaceAll(FENCED, ''))) return [{ source: markdown }];
  const pieces: Piece[] = [];
  const blocks = blocksOf(markdown);
  for (const [index, { block, gap }] of blocks.entries()) {
    const besideList = [blocks[index - 1], blocks[index + 1]].some(
      (other) => other && holdsList(other.block),
    );
    const plain = plainBlock(block, besideList);
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

function plainBlock(block: string, besideList: boolean): Token | undefined {
  if (holdsList(block)) return besideList ? undefined : plainList(block);
  return plainFence(block) ?? plainHeading(block) ?? plainTable(block) ?? plainParagraph(block);
}

function plainFence(block: string): Token | undefined {
  const [, lang = '', text] = /^```(\w*)\n([\s\S]*)\n```$/.exec(block) ?? [];
  if (!text?.trim() || text.includes('```')) return undefined;
  return { type: 'code', raw: block, lang, text };
}

function plainHeading(block: string): Token | undefined {
  const [, marks = '', text] = /^(#{1,6}) ([^#\s](?:[^#\n]*[^#\s])?)$/.exec(block) ?? [];
  if (text === undefined || !isPlainLine(block)) return undefined;
  return { type: 'heading', raw: block, depth: marks.length, text, tokens: [plainText(text)] };
}

function plainParagraph(block: string): Token | undefined {
  const tokens = plainInline(block);
  const text = block.trim();
  return tokens && { type: 'paragraph', raw: text, text, tokens };
}
