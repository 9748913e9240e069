import type { Token } from 'marked';
import { plainInline } from './plain-inline.js';

const MARKER = /^(?:- |(\d{1,9})\. )(?=\S)/;

/** A list of one level whose items are plain text, wrapped with the indent of its markers or not at all. */
export function plainList(block: string): Token | undefined {
  const first = MARKER.exec(block);
  if (!first) return undefined;
  const items = itemsOf(block.split('\n'), first[1] !== undefined);
  const tokens = items?.map(({ raw, text }) => {
    const inline = plainInline(text);
    return inline && listItem(raw, text, inline);
  });
  if (!tokens?.every((item) => item !== undefined)) return undefined;
  const ordered = first[1] !== undefined;
  const start = ordered ? Number(first[1]) : '';
  return { type: 'list', raw: block, ordered, start, loose: false, items: tokens };
}

/** Whether a list begins in a block, at its beginning or not; two with a blank line between are one. */
export function holdsList(block: string): boolean {
  return /^ {0,3}(?:[-*+]|\d{1,9}[.)])(?:\s|$)/m.test(block);
}

/** The items of a list; undefined where a line is neither one nor goes on with one. */
function itemsOf(
  lines: readonly string[],
  ordered: boolean,
): { raw: string; text: string }[] | undefined {
  const items: { raw: string; text: string; indent: string }[] = [];
  for (const line of lines) {
    const marker = MARKER.exec(line);
    const last = items.at(-1);
    if (marker && (marker[1] !== undefined) === ordered) {
      const text = line.slice(marker[0].length);
      items.push({ raw: line, text, indent: ' '.repeat(marker[0].length) });
    } else if (
      last &&
      !marker &&
      line.startsWith(last.indent) &&
      /^\S/.test(line.slice(last.indent.length))
    ) {
      last.raw += `\n${line}`;
      last.text += `\n${line.slice(last.indent.length)}`;
    } else return undefined;
  }
  return items;
}

function listItem(raw: string, text: string, inline: Token[]): Token {
  const tokens: Token[] = [{ type: 'text', raw: text, text, tokens: inline }];
  return { type: 'list_item', raw, task: false, loose: false, text, tokens };
}
