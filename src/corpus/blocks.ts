import { Lexer, type Token, Tokenizer, type Tokens } from 'marked';
import type { Position } from './diagnostic.js';
import type { Findings } from './findings.js';
import type { Part } from './outline.js';

/** A block of Markdown as marked's block lexer saw it, with its place in the file. */
export type Block = Position & { token: Token };

/** One item of a list: its own text without bullet and indent, with the line it begins on. */
export type ListItem = Position & { text: string };

/** One row of a table: the cells by the words of the table's head. */
export type TableRow = Position & { cells: ReadonlyMap<string, string> };

const DEEPEST = 8;
// marked's inline lexer takes quadratic time on `**a**a…`; a paragraph this long is 800 words.
const LONGEST_RUN = 5000;

/**
 * Lists and quotes no deeper than anybody writes: marked recurses on each level, and 2,000 of
 * `> ` overflow the stack. What stands deeper is read as plain text.
 */
class ShallowTokenizer extends Tokenizer {
  isTooDeep = false;
  #depth = 0;

  override blockquote(source: string): Tokens.Blockquote | undefined {
    return this.#within(/^ {0,3}>/.test(source), () => super.blockquote(source));
  }

  override list(source: string): Tokens.List | undefined {
    return this.#within(/^ {0,3}(?:[-*+]|\d{1,9}[.)])/.test(source), () => super.list(source));
  }

  #within<T>(opens: boolean, read: () => T | undefined): T | undefined {
    if (!opens) return undefined;
    if (this.#depth >= DEEPEST) {
      this.isTooDeep = true;
      return undefined;
    }
    this.#depth += 1;
    try {
      return read();
    } finally {
      this.#depth -= 1;
    }
  }
}

/** The blocks of one part; none, with a finding, where rendering them would hurt. */
export function blocksOf(part: Part, findings: Findings): Block[] {
  const tokenizer = new ShallowTokenizer();
  const lexer = new Lexer({ gfm: true, tokenizer });
  const tokens = lexer.blockTokens(part.text, []);
  if (tokenizer.isTooDeep) {
    const message = `lists or quotes stand more than ${DEEPEST} levels deep`;
    findings.error('too-deep', part, message, 'Keep them flat');
    return [];
  }
  if (lexer.inlineQueue.some(({ src }) => src.length > LONGEST_RUN)) {
    const message = `a paragraph has more than ${LONGEST_RUN} characters`;
    findings.error('too-long', part, message, 'Break it up with a blank line');
    return [];
  }
  let line = part.textLine;
  return tokens.flatMap((token) => {
    const block = { token, line, column: 1 };
    line += count(token.raw, '\n');
    return token.type === 'space' || token.type === 'def' ? [] : [block];
  });
}

/** The items of a block that is a list, else undefined. */
export function listItems(block: Block): ListItem[] | undefined {
  if (!isList(block.token)) return undefined;
  let { line } = block;
  return block.token.items.map((item) => {
    const place = { line, column: 1 };
    line += count(item.raw, '\n');
    return { text: item.text, ...place };
  });
}

/** The head and rows of a block that is a table, else undefined. */
export function tableRows(block: Block): { head: string[]; rows: TableRow[] } | undefined {
  if (!isTable(block.token)) return undefined;
  const head = block.token.header.map(({ text }) => text.trim());
  const rows = block.token.rows.map((row, index) => ({
    cells: new Map(
      row.map(({ text }, column) => [(head[column] ?? '').toLowerCase(), text.trim()]),
    ),
    // Two lines of head stand before the rows, and a row is one line.
    line: block.line + 2 + index,
    column: 1,
  }));
  return { head, rows };
}

function isList(token: Token): token is Tokens.List {
  return token.type === 'list';
}

function isTable(token: Token): token is Tokens.Table {
  return token.type === 'table';
}

function count(text: string, character: string): number {
  return text.split(character).length - 1;
}
