/** Characters of a title that a list of questions can still show. */
const LONGEST = 160;
/** Fewer than so many are no sentence that names what is asked. */
const SHORTEST = 20;

/** A question about what was said before it, which says nothing by itself. */
const POINTS_BACK = /\b(?:this|these|that|those|it|its|they|them|each)\b/i;

/**
 * What stands for a question in a list: of a long one the first sentence that asks and can be
 * understood by itself, else its first sentence, else its first words.
 */
export function shortTitle(title: string): string {
  if (title.length <= LONGEST) return title;
  const sentences = title
    .slice(0, LONGEST * 4)
    .split(/(?<=[.?!]["”’)]?)\s+/)
    .filter(({ length }) => length >= SHORTEST && length <= LONGEST);
  const telling = sentences.find((one) => /\?["”’)]?$/.test(one) && !POINTS_BACK.test(one));
  return telling ?? sentences[0] ?? cut(title);
}

/** The words that fit. */
function cut(title: string): string {
  const words = title.slice(0, LONGEST - 1);
  const end = Math.max(words.lastIndexOf(' '), SHORTEST);
  return `${words.slice(0, end).replace(/[\s,;:–—-]+$/, '')}…`;
}
