import type { Token, Tokens } from 'marked';
import { plainInline } from './plain-inline.js';

const ROW = /^\| .* \|$/;
const DELIMITER = /^\|(?: -{3,} \|)+$/;

/** A table between pipes whose cells are plain text, aligned to the left, none of them empty. */
export function plainTable(block: string): Token | undefined {
  const [head = '', delimiter = '', ...body] = block.split('\n');
  if (!DELIMITER.test(delimiter) || ![head, ...body].every((line) => ROW.test(line)))
    return undefined;
  const rows = [head, ...body].map((line, index) => cellsOf(line, index === 0));
  const columns = delimiter.split('|').length - 2;
  if (!rows.every((row) => row !== undefined) || rows.some((row) => row.length !== columns)) {
    return undefined;
  }
  const [header = [], ...cells] = rows;
  return { type: 'table', raw: block, header, align: header.map(() => null), rows: cells };
}

function cellsOf(line: string, header: boolean): Tokens.TableCell[] | undefined {
  const texts = line
    .slice(1, -1)
    .split('|')
    .map((text) => text.trim());
  const cells = texts.flatMap((text): Tokens.TableCell[] => {
    const tokens = text === '' ? undefined : plainInline(text);
    return tokens ? [{ text, tokens, header, align: null }] : [];
  });
  return cells.length === texts.length ? cells : undefined;
}
