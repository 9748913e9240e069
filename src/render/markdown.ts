import { Marked, type Token } from 'marked';
import { markedTerminal } from 'marked-terminal';
import { sanitise } from '../corpus/sanitise.js';
import { type Look, margin, palette } from './look.js';
import { blockRenderers, joinBlocks } from './markdown/blocks.js';
import { lexBlocks, lexInline } from './markdown/capped-lexer.js';
import { codeWidth } from './markdown/code.js';
import { inlineRenderers } from './markdown/inline.js';
import type { RenderInside } from './markdown/list.js';
import { indentText } from './text.js';

/** What Markdown could give a meaning to inside a line; most lines have none of it. */
const MARKED_UP = /[\\`*_~<&[\]@\n\t]|:\/\/|www\./i;

/**
 * Markdown as text for the terminal, behind a margin, no line wider than the window, no newline at
 * the end. It may come from anybody: nothing in it can steer the terminal.
 */
export function renderMarkdown(markdown: string, look: Look): string {
  return joinBlocks(lexBlocks(markdown), false, (token) => {
    const left = marginOf(token, look);
    return indentText(renderBlocks([token], look.width - left, false, look), left);
  });
}

/** The same without a margin, in so many columns: for Markdown that stands inside something else. */
export function renderMarkdownWithin(markdown: string, columns: number, look: Look): string {
  return renderBlocks(lexBlocks(markdown), columns, false, look);
}

/** Markdown that is part of a line (`code`, **bold**, links) as one styled line, not yet wrapped. */
export function renderInline(markdown: string, look: Look): string {
  // A star between spaces multiplies, and stresses nothing.
  if (!MARKED_UP.test(markdown.replaceAll(' * ', ' x '))) return sanitise(markdown).trim();
  const marked = markedFor(look.width, look);
  const text = marked.Parser.parseInline(lexInline(markdown), marked.defaults);
  return text.replaceAll('\n', ' ').trim();
}

/** A diagram gives up its margin before it is cut. */
function marginOf(token: Token, look: Look): number {
  const most = margin(look);
  if (token.type !== 'code') return most;
  return Math.max(0, Math.min(most, look.width - codeWidth(token)));
}

/** Blocks in so many columns; lists and quotes come back to it with the columns that they leave. */
function renderBlocks(
  tokens: readonly Token[],
  columns: number,
  tight: boolean,
  look: Look,
): string {
  const marked = markedFor(columns, look);
  return joinBlocks(tokens, tight, (token) => marked.parser([token]));
}

/** A page is made of many short texts, and setting marked up takes longer than rendering one. */
const known = new WeakMap<Look, Map<number, Marked<string, string>>>();

function markedFor(columns: number, look: Look): Marked<string, string> {
  const byColumns = known.get(look) ?? new Map<number, Marked<string, string>>();
  const marked = byColumns.get(columns) ?? setUpMarked(columns, look);
  known.set(look, byColumns.set(columns, marked));
  return marked;
}

/** marked-terminal as the base, with the renderers that it gets wrong replaced by ours. */
function setUpMarked(columns: number, look: Look): Marked<string, string> {
  const style = palette(look);
  const inside: RenderInside = (tokens, room, tight) => renderBlocks(tokens, room, tight, look);
  return new Marked<string, string>(
    markedTerminal({
      strong: style.strong,
      em: style.emphasis,
      // Without styles, only the tildes still say that a text is struck out.
      del: look.colour === 0 ? (text) => `~~${text}~~` : style.struck,
      emoji: false,
    }),
    { renderer: { ...inlineRenderers(look), ...blockRenderers(columns, look, inside) } },
  );
}
