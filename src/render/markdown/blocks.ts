import type { RendererObject, Token, Tokens } from 'marked';
import { type Look, MEASURE, margin, palette } from '../look.js';
import { renderTable } from '../table.js';
import { widestLine, wrapText } from '../text.js';
import { renderCode } from './code.js';
import { inlineHtml } from './inline.js';
import { type RenderInside, renderList, renderQuote } from './list.js';
import { literalText } from './literal.js';

/** Tokens that print nothing. */
const SILENT = ['space', 'def'];
/** Blocks that keep a blank line around them even in a tight list. */
const AIRY = ['code', 'table', 'blockquote'];

/**
 * The renderers of blocks for so many columns. marked-terminal's know no width inside lists, quotes
 * and tables, so each of these returns lines that fit, without a newline at the end.
 */
export function blockRenderers(columns: number, look: Look, inside: RenderInside): RendererObject {
  const style = palette(look);
  const prose = Math.min(columns, MEASURE - margin(look));
  return {
    paragraph({ tokens }) {
      return wrapText(this.parser.parseInline(tokens), prose);
    },

    // In a tight list item the text is a block that holds the tokens; elsewhere it is a leaf.
    text(token) {
      const tokens = 'tokens' in token ? token.tokens : undefined;
      if (!tokens) return literalText(token.text);
      return wrapText(this.parser.parseInline(tokens), prose);
    },

    heading({ tokens, depth }) {
      const title = wrapText(this.parser.parseInline(tokens), prose);
      if (look.plain || depth > 2) return style.heading(title);
      return `${style.heading(title)}\n${style.dim('─'.repeat(widestLine(title)))}`;
    },

    html(token) {
      if (!('block' in token && token.block)) return inlineHtml(token, look);
      return style.dim(wrapText(token.text.trimEnd(), prose));
    },

    hr() {
      return look.plain ? '---' : style.dim('─'.repeat(prose));
    },

    code(token) {
      return renderCode(token, columns, look);
    },

    blockquote(token) {
      return renderQuote(token, columns, look, inside);
    },

    list(token) {
      return renderList(token, columns, look, inside);
    },

    table(token) {
      const cellText = (cell: Tokens.TableCell) => this.parser.parseInline(cell.tokens);
      return renderTable(
        {
          header: token.header.map(cellText),
          rows: token.rows.map((row) => row.map(cellText)),
          rightAligned: token.align.map((align) => align === 'right'),
        },
        columns,
        look,
      );
    },
  };
}

/** Rendered blocks below each other, with the blank lines that belong between them. */
export function joinBlocks(
  tokens: readonly Token[],
  tight: boolean,
  render: (token: Token) => string,
): string {
  let text = '';
  let previous: Token | undefined;
  for (const token of tokens.filter(({ type }) => !SILENT.includes(type))) {
    const block = render(token);
    if (block === '') continue;
    const close = tight && previous && !isAiry(previous) && !isAiry(token);
    if (previous) text += close ? '\n' : '\n\n';
    text += block;
    previous = token;
  }
  return text;
}

function isAiry(token: Token): boolean {
  return AIRY.includes(token.type);
}
