/** The text with a small first letter, as it goes on in a sentence; an acronym or a name keeps its own. */
export function lowerFirst(text: string): string {
  const [word = ''] = text.split(/[\s'’-]/, 1);
  const isAWord = /^\p{Lu}\p{Ll}*$/u.test(word);
  return isAWord ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
