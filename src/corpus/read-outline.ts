import type { Position } from './diagnostic.js';
import { isOpenComment, linesOf } from './fences.js';
import type { Findings } from './findings.js';
import { type Part, splitId } from './outline.js';

const LONGEST_HEADING = 300;
const MOST_HEADINGS = 1000;
// What a part may hold. A long question stays under 8 kB a part; marked needs time by the square
// of a list's length, 15 s for 1 MiB of lazy lines, and no time to speak of within these.
const LONGEST_PART = 16 * 1024;
const MOST_LINES = 500;
// So many such parts at the worst that a file is read within a second; a long question is 50 kB.
const LONGEST_BODY = 256 * 1024;

/** A heading as it is written, undefined for the text before the first, and the lines below it. */
type Section = { heading: string | undefined; line: number; lines: string[] };

/**
 * The headings of a body as a tree. Found line by line rather than by marked, so that a part that
 * is broken or endless costs that part alone, and so that an open code fence can be named.
 */
export function readOutline(body: string, firstLine: number, findings: Findings): Part {
  const top = { line: firstLine, column: 1 };
  tooMany(body.length, LONGEST_BODY, 'characters in the file', top, findings);
  const sections = readSections(body.slice(0, LONGEST_BODY), firstLine, findings);
  tooMany(sections.length - 1, MOST_HEADINGS, 'headings in the file', top, findings);

  const root = newPart('', 0, top);
  const path = [root];
  for (const { heading, line, lines } of sections.slice(0, MOST_HEADINGS + 1)) {
    if (heading === undefined) {
      root.text = withinCaps(lines, root, findings);
      continue;
    }
    const part = readHeading(heading, { line, column: 1 }, findings);
    part.text = withinCaps(lines, part, findings);
    while ((path.at(-1)?.depth ?? 0) >= part.depth) path.pop();
    (path.at(-1) ?? root).parts.push(part);
    path.push(part);
  }
  return root;
}

/** Cuts a body at its headings; what stands in a code fence is none, and comments are left out. */
function readSections(body: string, firstLine: number, findings: Findings): Section[] {
  let section: Section = { heading: undefined, line: firstLine, lines: [] };
  const sections = [section];
  const lines = linesOf(body);
  for (const [index, line] of lines.entries()) {
    const { kind, text } = line;
    if (kind === 'prose' && /^#{1,6}(?:[ \t]|$)/.test(text)) {
      section = { heading: text, line: firstLine + index, lines: [] };
      sections.push(section);
    } else section.lines.push(kind === 'comment' ? '' : text);
    if (isOpenComment(line)) {
      const message = 'the comment that begins here is never closed';
      const at = { line: firstLine + index, column: 1 };
      findings.error('open-comment', at, message, 'Close it with -->');
    }
  }
  const last = lines.at(-1);
  if (last?.kind === 'opening' || last?.kind === 'code') {
    const at = { line: firstLine + last.fence.line, column: 1 };
    const message = 'the code fence that begins here is never closed';
    findings.error('open-fence', at, message, `Add a line ${last.fence.marks.slice(0, 40)}`);
  }
  return sections;
}

function readHeading(heading: string, at: Position, findings: Findings): Part {
  tooMany(heading.length, LONGEST_HEADING, 'characters in the heading', at, findings);
  const [marks = ''] = /^#+/.exec(heading) ?? [];
  const title = heading.slice(marks.length, LONGEST_HEADING).trim();
  const { text, id } = splitId(title.replace(/[ \t]#{1,6}$/, ''));
  return { ...newPart(text, marks.length, at), textLine: at.line + 1, explicitId: id };
}

function newPart(title: string, depth: number, { line, column }: Position): Part {
  const empty = { explicitId: undefined, text: '', textLine: line, parts: [] };
  return { title, depth, line, column, ...empty };
}

/** The text of a part, or nothing where it is longer than anybody could say. */
function withinCaps(lines: readonly string[], at: Position, findings: Findings): string {
  const text = lines.join('\n');
  const isTooLong =
    tooMany(lines.length, MOST_LINES, 'lines in this part', at, findings) ||
    tooMany(text.length, LONGEST_PART, 'characters in this part', at, findings);
  return isTooLong ? '' : text;
}

function tooMany(
  count: number,
  most: number,
  unit: string,
  at: Position,
  findings: Findings,
): boolean {
  if (count <= most) return false;
  const message = `there are ${count} ${unit}, and what is beyond reading is left out`;
  findings.error('too-long', at, message, `Keep to ${most} at most`);
  return true;
}
