import { namesALesson } from '../asking.js';
import { isAnswerOfADesign, isWholeAnswer } from './answer-shape.js';
import type { Candidate, NamedSection } from './heading-level.js';

/** So many designs below one heading, and it only gathers them. */
const SEVERAL = 2;

/**
 * Whether all below a heading is the answer to one design: its title asks for it, or its parts make
 * a whole answer and what asks among them is the exception. Both lists are in the order of lines.
 */
export function isOneDesign(
  { at, to, parts, isOfADesign, title }: Candidate,
  sections: readonly NamedSection[],
  candidates: readonly Candidate[],
): boolean {
  const isDesign = isOfADesign && isAnswerOfADesign(parts);
  if (!isDesign && (!isWholeAnswer(parts) || namesALesson(title.text))) return false;
  const inside = within(candidates, at, to);
  const designs = inside.filter((one) => one.isOfADesign && isAnswerOfADesign(one.parts));
  if (designs.length >= SEVERAL) return false;
  return isDesign || [1, 2, 3, 4, 5].every((below) => isRare(below));

  /** Whether the headings that ask, so deep below it, are the exception. */
  function isRare(below: number): boolean {
    const isThere = (one: NamedSection) => one.title.depth === title.depth + below;
    const asking = inside.filter(isThere).length;
    return asking === 0 || asking * 3 < within(sections, at, to).filter(isThere).length;
  }
}

/** What begins below a heading and ends with it. */
function within<T extends { at: number }>(all: readonly T[], at: number, to: number): T[] {
  const first = all.findIndex((one) => one.at > at);
  if (first === -1) return [];
  const behind = all.findIndex((one, index) => index >= first && one.at >= to);
  return all.slice(first, behind === -1 ? all.length : behind);
}
