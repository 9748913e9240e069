import type { Diagnostic } from './diagnostic.js';
import { Findings } from './findings.js';
import { readFrontMatter } from './front-matter.js';
import { idOf } from './id-of.js';
import { type Layout, partOf } from './outline.js';
import { readBrief } from './parse/brief.js';
import { readMarkdown, readProse } from './parse/contents.js';
import { readLevelBars, readPhases } from './parse/phases.js';
import { newReading, noControls } from './parse/reading.js';
import { onlyKnown } from './parse/structure.js';
import { readDecisions, readEstimates } from './parse/tables.js';
import type { Question } from './question.js';
import { SECTION_TITLES } from './question-format.js';
import { readQuestionHeader } from './question-header.js';
import { readOutline } from './read-outline.js';
import { sanitiseMarkdown } from './sanitise.js';
import type { SourceText } from './source-text.js';

/** A question as far as it could be read, with every fault of the file. */
export type ParsedQuestion = {
  /** Undefined where a session could not run: no title, no prompt or no phase. */
  question: Question | undefined;
  problems: Diagnostic[];
  layout: Layout;
};

/** Reads one question file. Total: whatever the text, it returns, and names each fault it met. */
export function parseQuestion(file: SourceText): ParsedQuestion {
  const findings = new Findings(file.path);
  noControls(file, findings);
  const { entries, body, bodyLine } = readFrontMatter(file, findings);
  const { title, ...header } = readQuestionHeader(entries, findings);
  const root = readOutline(sanitiseMarkdown(body), bodyLine, findings);
  const reading = newReading(findings);
  const part = (name: string) => partOf(root, name);

  onlyKnown(root, SECTION_TITLES, reading);
  const said = {
    prompt: readMarkdown({ ...root, parts: [] }, reading),
    brief: readBrief(part('Brief'), reading),
    inAMinute: readProse(part('In a minute'), reading),
    phases: readPhases(root, reading),
    decisions: readDecisions(part('Decisions'), reading),
    estimates: readEstimates(part('Estimates'), reading),
    levelBars: readLevelBars(part('What each level adds'), reading),
  };
  if (said.prompt === '') {
    const wayOut = 'Write the prompt between the front matter and the first heading';
    findings.error('prompt', root, 'the interviewer says nothing', wayOut);
  }
  if (said.phases.length === 0) {
    const wayOut = 'Add ## Scope with ### Key points below it';
    findings.error('no-phase', root, 'the question has no phase to practise', wayOut);
  }
  const canRun = title !== undefined && said.prompt !== '' && said.phases.length > 0;
  const question = canRun
    ? { id: idOf(file.path), title, ...header, file: file.path, ...said }
    : undefined;
  return { question, problems: findings.problems, layout: { root, places: reading.places } };
}
