import { askKey } from './ask.js';
import type { Terminal } from './terminal.js';

/** Rows above the text that the first page leaves in sight. */
const ROWS_BEFORE = 4;
/** Rows that stay free at the bottom of a page for the question whether to go on. */
const ROWS_FOR_THE_QUESTION = 4;

/**
 * Prints a text a page at a time. What was printed stays, so that one can scroll back to it; there is
 * no full-screen reader to find the way out of.
 */
export async function printPaged(terminal: Terminal, text: string): Promise<void> {
  const lines = text.split('\n');
  const room = () => Math.max(terminal.height() - ROWS_FOR_THE_QUESTION, 8);
  if (lines.length <= room() || terminal.look().plain) {
    terminal.print(text);
    return;
  }
  for (let at = 0; at < lines.length; ) {
    const page = lines.slice(at, at + room() - (at === 0 ? ROWS_BEFORE : 0));
    terminal.print(page.join('\n'));
    at += page.length;
    const left = lines.length - at;
    if (left <= 0) return;
    const wish = await askKey(terminal, {
      question: `${left} more lines`,
      preferred: 0,
      clear: true,
      choices: [
        { key: ' ', label: 'Enter or space: next page', value: 'page' },
        { key: 'a', label: 'all of it', value: 'all' },
        { key: 's', label: 'skip the rest', value: 'skip' },
      ],
    });
    if (wish === 'skip') return;
    if (wish === 'all') {
      terminal.print(lines.slice(at).join('\n'));
      return;
    }
  }
}
