import { decodeEntities } from '../../corpus/sanitise.js';

/** Text of a Markdown file as it may be printed on one line: entities decoded, then sanitised. */
export function literalText(text: string): string {
  return onOneLine(decodeEntities(text));
}

/** The text with its soft line breaks and tabs as spaces. */
export function onOneLine(text: string): string {
  return text.replaceAll(/[ \t\n]+/g, ' ');
}
