/** A code fence: the marks that opened it, its language, and the 0-based line it begins on. */
export type Fence = { marks: string; language: string; line: number };

/** A line of Markdown: prose, a line of code, or the marks at either end of a fence. */
export type Line =
  | { kind: 'prose'; text: string }
  | { kind: 'code' | 'opening' | 'closing'; text: string; fence: Fence };

/** Tells for each line of a Markdown text whether it stands in a code fence (CommonMark 4.5). */
export function linesOf(markdown: string): Line[] {
  let fence: Fence | undefined;
  return markdown.split('\n').map((text, line): Line => {
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
