import type { Diagnostic } from './diagnostic.js';
import { Findings } from './findings.js';
import { readFrontMatter } from './front-matter.js';
import { idOf } from './id-of.js';
import type { QuestionSummary } from './question.js';
import { readQuestionHeader } from './question-header.js';
import type { SourceText } from './source-text.js';

/** Reads the front matter alone, without loading marked: a list of questions needs no more. */
export function parseSummary(file: SourceText): {
  summary: QuestionSummary | undefined;
  problems: Diagnostic[];
} {
  const findings = new Findings(file.path);
  const { entries } = readFrontMatter(file, findings);
  const { title, difficulty, topics, roles } = readQuestionHeader(entries, findings);
  const summary =
    title === undefined
      ? undefined
      : { id: idOf(file.path), title, difficulty, topics, roles, file: file.path };
  return { summary, problems: findings.problems };
}
