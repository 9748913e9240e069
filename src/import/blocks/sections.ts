import type { Page } from '../recognise/reading.js';
import type { Line, Title } from './lines.js';

const DEPTHS = 8;

/** A title with the lines below it, up to the next title that is not deeper. */
export type Section = { at: number; to: number; title: Title };

/** The sections under headings (not bold lines) among the free lines, in their order. */
export function headingSections(page: Page): Section[] {
  return sectionsOf(
    page.lines,
    (line, index) => page.isFree(index) && (line.title?.depth ?? 9) < 7,
  );
}

/** The sections under all titles that count; the indexes are those of the lines given. */
export function sectionsOf(
  lines: readonly Line[],
  counts: (line: Line, index: number) => boolean,
): Section[] {
  const titles = lines.flatMap((line, at) =>
    line.title && counts(line, at) ? [{ at, title: line.title }] : [],
  );
  // From the end: by depth, where a section of that depth would be closed.
  const closes = new Array<number>(DEPTHS).fill(lines.length);
  return titles
    .reverse()
    .map(({ at, title }) => {
      const to = closes[title.depth] ?? lines.length;
      closes.fill(at, title.depth);
      return { at, title, to };
    })
    .reverse();
}

/** The titles directly inside a stretch of lines, headings and bold lines alike. */
export function titlesWithin(lines: readonly Line[], from: number, to: number): Title[] {
  return lines.slice(from, to).flatMap(({ title }) => title ?? []);
}

/** For each line, the text of the newest title so far that is no deeper. */
export function titlesOver(lines: readonly Line[], deepest: number): string[] {
  let over = '';
  return lines.map(({ title }) => {
    if (title && title.depth <= deepest) over = title.text;
    return over;
  });
}
