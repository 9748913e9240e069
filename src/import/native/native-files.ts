import { parseQuestion } from '../../corpus/parse-question.js';
import type { Imported, ImportedQuestion } from '../assemble/assemble.js';
import { asWritten } from './as-written.js';
import { nativeFramework } from './native-framework.js';
import { nativeQuestion } from './native-question.js';

/** A file to write: its path inside the corpus, with forward slashes, and its text. */
export type NativeFile = { path: string; text: string };

/** The page of what found no place, beside the questions. */
export const LEFT_OVER = 'left-over.md';

/** The corpus that an import gives, and beside it what found no place in a question. */
export function nativeFiles(imported: Imported): NativeFile[] {
  const kept = imported.leftOver.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  return [
    ...imported.questions.map(questionFile),
    ...imported.frameworks.map((framework) => ({
      path: `frameworks/${framework.id}.md`,
      text: nativeFramework(framework),
    })),
    ...(kept.length > 0 ? [{ path: LEFT_OVER, text: leftOverPage(kept) }] : []),
  ];
}

/** Markdown that our own reader would stumble over (lists twelve deep, fences in them) is kept as code. */
function questionFile(question: ImportedQuestion): NativeFile {
  const path = `questions/${question.id}.md`;
  const text = nativeQuestion(question);
  const { problems } = parseQuestion({ path, text });
  const isSound = problems.every(({ strict }) => strict);
  return { path, text: isSound ? text : nativeQuestion(asWritten(question)) };
}

function leftOverPage(leftOver: Imported['leftOver']): string {
  const parts = leftOver.map(({ file, from, to, reason, text }) => {
    const lines = from === to ? `line ${from}` : `lines ${from} to ${to}`;
    const runs = text.match(/`+/g) ?? [];
    const fence = '`'.repeat(runs.reduce((longest, run) => Math.max(longest, run.length + 1), 3));
    return `## ${file}, ${lines}: ${reason}\n\n${fence}text\n${text}\n${fence}`;
  });
  return `# What was not taken over\n\n${parts.join('\n\n')}\n`;
}
