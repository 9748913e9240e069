import { getDefaults, Lexer, type Token, Tokenizer, type Tokens, type TokensList } from 'marked';
import { sanitise } from '../../corpus/sanitise.js';
import { piecesOf } from './plain-blocks.js';
import { plainInline } from './plain-inline.js';

/** Quotes and lists inside each other; marked recurses into them and overflows at some 2,000. */
const DEEPEST_BLOCK = 12;
/** Emphasis and links inside each other. */
const DEEPEST_INLINE = 12;
/** Characters of one paragraph; marked's time for emphasis grows with the square of them. */
const LONGEST_INLINE = 8_000;
/** Characters without a space; the time for measuring wide characters grows with their square. */
const LONGEST_WORD = /\S{2000}/gu;

/** The blocks of a Markdown text of any origin, size and depth. */
export function lexBlocks(markdown: string): Token[] {
  const source = prepared(markdown);
  return piecesOf(source).flatMap((piece) =>
    'tokens' in piece ? piece.tokens : new CappedLexer(piece.source).lex(piece.source),
  );
}

/** The spans of a Markdown text that is part of a line. */
export function lexInline(markdown: string): Token[] {
  const source = prepared(markdown);
  return plainInline(source) ?? new CappedLexer(source).inlineTokens(source);
}

/** Sanitised once for all that is printed as it is written; what is decoded later is again then. */
function prepared(markdown: string): string {
  return sanitise(markdown).replaceAll(LONGEST_WORD, '$&\n');
}

/** A line that may make the lines above it a heading, inside quotes and lists too. */
const UNDERLINE = /^[ >\t]*(?:=+|-+)[ \t]*$/m;

/**
 * marked's tokenizer without the searches that cannot find anything in this source. They take most of
 * its time: each looks at all of the rest from every place, and each one's pattern is compiled when
 * it is first used.
 */
class SparingTokenizer extends Tokenizer {
  private readonly hasUnderline: boolean;
  private readonly hasHtml: boolean;
  private readonly hasEmphasis: boolean;
  private readonly hasTable: boolean;
  private readonly hasQuote: boolean;
  private readonly hasLink: boolean;

  constructor(source: string) {
    super();
    this.hasUnderline = UNDERLINE.test(source);
    this.hasHtml = source.includes('<');
    this.hasEmphasis = /[*_]/.test(source);
    this.hasTable = source.includes('|');
    this.hasQuote = source.includes('>');
    this.hasLink = source.includes('[');
  }

  override lheading(source: string): Tokens.Heading | undefined {
    return this.hasUnderline ? super.lheading(source) : undefined;
  }

  override html(source: string): Tokens.HTML | undefined {
    return this.hasHtml ? super.html(source) : undefined;
  }

  override tag(source: string): Tokens.Tag | undefined {
    return this.hasHtml ? super.tag(source) : undefined;
  }

  override table(source: string): Tokens.Table | undefined {
    return this.hasTable ? super.table(source) : undefined;
  }

  override blockquote(source: string): Tokens.Blockquote | undefined {
    return this.hasQuote ? super.blockquote(source) : undefined;
  }

  override def(source: string): Tokens.Def | undefined {
    return this.hasLink ? super.def(source) : undefined;
  }

  override link(source: string): Tokens.Link | Tokens.Image | undefined {
    return this.hasLink ? super.link(source) : undefined;
  }

  override emStrong(
    source: string,
    masked: string,
    previous?: string,
  ): Tokens.Em | Tokens.Strong | undefined {
    return this.hasEmphasis ? super.emStrong(source, masked, previous) : undefined;
  }
}

/**
 * marked's lexer with limits: what lies beyond them stays as the literal text it is, so that no
 * file can overflow the stack or take minutes.
 */
class CappedLexer extends Lexer {
  private blockDepth = 0;
  private inlineDepth = 0;

  constructor(source: string) {
    super({ ...getDefaults(), tokenizer: new SparingTokenizer(source) });
  }

  override blockTokens(source: string, tokens?: Token[], lastParagraphClipped?: boolean): Token[];
  override blockTokens(
    source: string,
    tokens?: TokensList,
    lastParagraphClipped?: boolean,
  ): TokensList;
  override blockTokens(
    source: string,
    tokens: Token[] = this.tokens,
    lastParagraphClipped?: boolean,
  ): Token[] {
    if (this.blockDepth >= DEEPEST_BLOCK) {
      tokens.push({ type: 'paragraph', raw: source, text: source, tokens: [literal(source)] });
      return tokens;
    }
    this.blockDepth += 1;
    const result = super.blockTokens(source, tokens, lastParagraphClipped);
    this.blockDepth -= 1;
    return result;
  }

  override inlineTokens(source: string, tokens: Token[] = []): Token[] {
    if (this.inlineDepth >= DEEPEST_INLINE || source.length > LONGEST_INLINE) {
      tokens.push(literal(source));
      return tokens;
    }
    this.inlineDepth += 1;
    const result = super.inlineTokens(source, tokens);
    this.inlineDepth -= 1;
    return result;
  }
}

function literal(source: string): Token {
  return { type: 'text', raw: source, text: source, escaped: false };
}
