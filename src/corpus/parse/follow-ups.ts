import type { Part } from '../outline.js';
import type { FollowUp } from '../question.js';
import { readMarkdown } from './contents.js';
import { placed, type Reading } from './reading.js';
import { noText, unknownPart } from './structure.js';

/** The headings right under a part, each a question with its answer below it. */
export function readFollowUps(part: Part | undefined, reading: Reading): FollowUp[] {
  if (!part) return [];
  const marks = '#'.repeat(part.depth + 1);
  noText(part, `Begin each follow-up with ${marks} and its question`, reading);
  return part.parts.flatMap((child) => {
    if (child.depth !== part.depth + 1) {
      unknownPart(child, part, [`${marks} Question?`], reading);
      return [];
    }
    const answer = readMarkdown(child, reading);
    if (child.title === '' || answer === '') {
      const message = 'the follow-up lacks its question or its answer';
      const wayOut = `Write ${marks} Question? {#short-id} and the answer below it`;
      reading.findings.error('follow-up', child, message, wayOut);
      return [];
    }
    const id = reading.ids.claim(child.explicitId, child.title, child);
    return [placed({ id, question: child.title, answer }, child, reading)];
  });
}
