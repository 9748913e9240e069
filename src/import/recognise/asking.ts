import { ASKS, ASKS_ABOUT_A_PRODUCT, FIELD, NAMES_A_DESIGN, NAMES_A_LESSON } from './words.js';

/** Characters beyond which a text tells more than it asks. */
const LONGEST = 500;

/** Whether a title or an item is a question of an interview, by its own words. */
export function asks(text: string): boolean {
  if (text.length > LONGEST) return false;
  const bare = text.replace(/^[^\p{L}\p{N}$]+/u, '');
  if (ASKS_ABOUT_A_PRODUCT.test(bare)) return false;
  return (
    ASKS.test(bare) || (/\?["”’)]?[^\p{L}\p{N}]*$/u.test(bare) && bare.split(/\s+/).length >= 4)
  );
}

const FAQ = /\bfaqs?\b|\bfrequently asked\b/i;
const OF_INTERVIEWS =
  /\binterview\w*|\bcandidates?\b|\bthis (?:guide|book|course|list|approach)\b/i;

/**
 * Whether it asks about the text or product in hand, and not about a system: `Is this free?`, and
 * much below a heading that says FAQ.
 */
export function asksAboutTheDocument(text: string, over: string): boolean {
  const isOfASystem = isOfTheField(text, 1) && !OF_INTERVIEWS.test(text);
  return (ASKS_ABOUT_A_PRODUCT.test(text.slice(0, LONGEST)) || FAQ.test(over)) && !isOfASystem;
}

/** Whether it asks for a design in so many words, which nothing but an interview does. */
export function asksForADesign(text: string): boolean {
  return (
    ASKS.test(text) &&
    /^(?:how (?:would|do|should|could) (?:you|we|one|i) (?:design|build|architect|implement|scale|handle|keep|roll|shard|store)|design |architect |explain how you would|walk (?:me|us) through)/i.test(
      text,
    )
  );
}

/** Whether a title is the name of a design, as a question or as a lesson. */
export function namesADesign(text: string): boolean {
  return text.length <= LONGEST && NAMES_A_DESIGN.test(text) && !NAMES_A_LESSON.test(text);
}

/** Whether a title is that of a guide, a plan or a lesson, which may have the parts of an answer too. */
export function namesALesson(text: string): boolean {
  return NAMES_A_LESSON.test(text.slice(0, LONGEST));
}

/** Whether a text speaks of what such interviews are about: at least so many different words of the field. */
export function isOfTheField(text: string, different: number): boolean {
  const found = new Set((text.match(FIELD) ?? []).map((word) => word.toLowerCase().slice(0, 6)));
  return found.size >= different;
}
