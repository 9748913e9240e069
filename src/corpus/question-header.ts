import type { Findings } from './findings.js';
import type { HeaderEntry } from './front-matter.js';
import { HeaderReader } from './header-reader.js';
import { DIFFICULTIES, type Question, ROLES } from './question.js';

/** The keys of the front matter, in the order in which they are written. */
export const QUESTION_KEYS = [
  'title',
  'difficulty',
  'topics',
  'roles',
  'sources',
  'reviewed',
] as const;

/** What the front matter of a question says; the title is undefined where it has none. */
export type QuestionHeader = Pick<
  Question,
  'difficulty' | 'topics' | 'roles' | 'sources' | 'reviewed'
> & { title: string | undefined };

/** Reads the front matter of a question; of what is missing only the title is a fault here. */
export function readQuestionHeader(
  entries: readonly HeaderEntry[],
  findings: Findings,
): QuestionHeader {
  const reader = new HeaderReader(entries, QUESTION_KEYS, findings);
  return {
    title: reader.neededText('title'),
    difficulty: reader.oneOf('difficulty', DIFFICULTIES) ?? 'medium',
    topics: reader.list('topics'),
    roles: reader.someOf('roles', ROLES),
    sources: reader.list('sources'),
    reviewed: reader.date('reviewed') ?? '',
  };
}
