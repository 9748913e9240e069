import type { Position } from './diagnostic.js';
import type { Findings } from './findings.js';
import { sanitise } from './sanitise.js';
import type { SourceText } from './source-text.js';

/** One `- term: text` line of a file that is a list of terms. */
export type Definition = { term: string; text: string; at: Position };

/**
 * The `- term: text` lines of a Markdown file; headings and paragraphs around them are for the
 * reader. An item of another shape is a finding. Line by line, so that a list of questions does
 * not have to load marked for the topics.
 */
export function readDefinitions(file: SourceText, findings: Findings): Definition[] {
  return file.text.split('\n').flatMap((line, index) => {
    if (!line.startsWith('- ')) return [];
    const at = { line: index + 1, column: 3 };
    const item = sanitise(line.slice(2));
    const colon = item.indexOf(':');
    const term = item.slice(0, Math.max(colon, 0)).trim();
    const text = item.slice(colon + 1).trim();
    if (term === '' || text === '') {
      findings.error(
        'definition',
        at,
        'the item is not a term, a colon and a text',
        'Write - term: text',
      );
      return [];
    }
    return [{ term, text, at }];
  });
}
