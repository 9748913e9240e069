import { decodeEntities, sanitise } from '../../corpus/sanitise.js';

/** Text of a Markdown file as it may be printed on one line, entities decoded. */
export function literalText(text: string): string {
  return oneLine(decodeEntities(text));
}

/** Text in which entities are none, such as code, as it may be printed on one line. */
export function literalCode(text: string): string {
  return oneLine(sanitise(text));
}

function oneLine(text: string): string {
  return text.replaceAll(/[ \t\n]+/g, ' ');
}
