import { readDefinitions } from './definitions.js';
import type { Diagnostic } from './diagnostic.js';
import { Findings } from './findings.js';
import type { SourceText } from './source-text.js';

/** What questions may be about: a name as written in the front matter, and what it means. */
export type Topic = { name: string; meaning: string };

/** Reads the `- name: meaning` lines of a corpus's `topics.md`. */
export function parseTopics(file: SourceText): { topics: Topic[]; problems: Diagnostic[] } {
  const findings = new Findings(file.path);
  const seen = new Set<string>();
  const topics = readDefinitions(file, findings).flatMap(({ term, text, at }) => {
    if (seen.has(term))
      findings.error(
        'topic',
        at,
        `the topic ${term} stands here a second time`,
        'Keep one of the two',
      );
    const isNew = !seen.has(term);
    seen.add(term);
    return isNew ? [{ name: term, meaning: text }] : [];
  });
  return { topics, problems: findings.problems };
}
