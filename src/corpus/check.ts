/** The edge of the checker: reads a whole corpus folder. The rules themselves are pure. */
import { basename } from 'node:path';
import { checkBar } from './check-bar.js';
import { checkFramework } from './check-framework.js';
import { type Diagnostic, diagnosticText, sortDiagnostics } from './diagnostic.js';
import { parseFramework } from './parse-framework.js';
import { parseQuestion } from './parse-question.js';
import type { QuestionSummary } from './question.js';
import { listCorpus, readSourceFile } from './read-files.js';
import type { SourceText } from './source-text.js';
import { parseTopics } from './topics.js';
import { parseVocabulary, prepareVocabulary } from './vocabulary.js';

/** How many files were looked at, and every fault in them by file and place. */
export type CheckResult = { questions: number; frameworks: number; problems: Diagnostic[] };

/** Reads every file of a corpus and names every fault; with `strict`, those at the bar too. */
export function checkCorpus(folder: string, options: { strict: boolean }): CheckResult {
  const files = listCorpus(folder);
  const problems = [...files.problems];
  const readAll = (paths: readonly string[]): SourceText[] =>
    paths.flatMap((path) => {
      const { file, problem } = readSourceFile(path);
      if (problem) problems.push(problem);
      return file ?? [];
    });
  const keep = <Parsed extends { problems: Diagnostic[] }>(parsed: Parsed): Parsed => {
    problems.push(...parsed.problems);
    return parsed;
  };

  const topics = readAll(files.topics).map((file) => keep(parseTopics(file)).topics);
  const entries = readAll(files.vocabulary).flatMap((file) => keep(parseVocabulary(file)).entries);
  const beside = {
    topics: topics[0]?.map(({ name }) => name),
    vocabulary: prepareVocabulary(entries),
  };
  const seen: QuestionSummary[] = [];
  for (const file of readAll(files.questions)) {
    const { question, layout } = keep(parseQuestion(file));
    if (!question) continue;
    problems.push(...checkBar({ question, layout, ...beside }), ...sameTitle(question, seen));
    seen.push(question);
  }
  for (const file of readAll(files.frameworks)) {
    const { framework, layout } = keep(parseFramework(file));
    if (framework) problems.push(...checkFramework(framework, layout));
  }
  return {
    questions: files.questions.length,
    frameworks: files.frameworks.length,
    problems: sortDiagnostics(problems.filter(({ strict }) => options.strict || !strict)),
  };
}

/** A line a problem, a line for each question that is far from the bar, and the count of all. */
export function checkReport({ questions, frameworks, problems }: CheckResult): string {
  const total = `${plural(problems.length, 'problem')} over ${plural(questions, 'question')} and ${plural(frameworks, 'framework')}`;
  return [...problems.map(diagnosticText), ...farFromBar(problems), total].join('\n');
}

/** So many shortfalls of one question are easier to see summed up. */
const FAR = 6;

/** `chat.md works; to the bar it lacks: brief, follow-up-length 3, key-points` */
function farFromBar(problems: readonly Diagnostic[]): string[] {
  return [...new Set(problems.map(({ file }) => file))].flatMap((file) => {
    const own = problems.filter((problem) => problem.file === file);
    if (own.length < FAR || own.some(({ strict }) => !strict)) return [];
    const rules = [...new Set(own.map(({ rule }) => rule))].sort().map((rule) => {
      const count = own.filter((problem) => problem.rule === rule).length;
      return count === 1 ? rule : `${rule} ${count}`;
    });
    return [`${basename(file)} can be practised; it misses the bar in: ${rules.join(', ')}`];
  });
}

/** Two questions of one title could not be told apart in a list. */
function sameTitle(question: QuestionSummary, seen: readonly QuestionSummary[]): Diagnostic[] {
  const other = seen.find(({ title }) => title.toLowerCase() === question.title.toLowerCase());
  if (!other) return [];
  return [
    {
      ...{ file: question.file, line: 2, column: 1, rule: 'same-title', strict: true },
      message: `${other.id} is called '${other.title}' too`,
      wayOut: 'Give one of the two another title',
    },
  ];
}

function plural(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}
