/** A code fence: the marks that opened it, its language, and the 0-based line it begins on. */
export type Fence = { marks: string; language: string; line: number };

/** A line of Markdown: prose, a comment, a line of code, or the marks at either end of a fence. */
export type Line =
  | { kind: 'prose' | 'comment'; text: string }
  | { kind: 'code' | 'opening' | 'closing'; text: string; fence: Fence };

const COMMENT_BEGINS = /^ {0,3}<!--/;

/** Whether a comment begins here that is nowhere closed, so that it is read as prose. */
export function isOpenComment({ kind, text }: Line): boolean {
  return kind === 'prose' && COMMENT_BEGINS.test(text) && !text.includes('-->');
}

/**
 * Tells for each line of a Markdown text whether it stands in a code fence (CommonMark 4.5) or in a
 * comment for whoever edits the file: from a line that begins with `<!--` to the next `-->`.
 */
export function linesOf(markdown: string): Line[] {
  const lines = markdown.split('\n');
  const lastEnd = lines.findLastIndex((text) => text.includes('-->'));
  let fence: Fence | undefined;
  let inComment = false;
  return lines.map((text, line): Line => {
    const begins = !fence && !inComment && COMMENT_BEGINS.test(text) && line <= lastEnd;
    if (begins || inComment) {
      // `<!-->` is a whole comment, as it is in CommonMark.
      const end = text.indexOf('-->', begins ? text.indexOf('<!--') + '<!'.length : 0);
      inComment = end === -1;
      const behind = inComment ? '' : text.slice(end + '-->'.length);
      return behind.trim() === '' ? { kind: 'comment', text } : { kind: 'prose', text: behind };
    }
    const [, marks, info = ''] = /^ {0,3}(`{3,}|~{3,})(.*)$/.exec(text) ?? [];
    if (!fence) {
      if (marks === undefined) return { kind: 'prose', text };
      fence = { marks, language: info.trim(), line };
      return { kind: 'opening', text, fence };
    }
    const within = fence;
    // At least as many of the same marks, with nothing behind them.
    if (!marks?.startsWith(within.marks) || info.trim() !== '') {
      return { kind: 'code', text, fence: within };
    }
    fence = undefined;
    return { kind: 'closing', text, fence: within };
  });
}
