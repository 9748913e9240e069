import type { Diagnostic } from './diagnostic.js';
import { Findings } from './findings.js';
import type { Framework } from './framework.js';
import { type HeaderEntry, readFrontMatter } from './front-matter.js';
import { HeaderReader } from './header-reader.js';
import { idOf } from './id-of.js';
import { type Layout, partOf } from './outline.js';
import { readList, readProse } from './parse/contents.js';
import { readFollowUps } from './parse/follow-ups.js';
import { readFrameworkPhases } from './parse/framework-phases.js';
import { newReading, noControls } from './parse/reading.js';
import { onlyKnown, onOneLine } from './parse/structure.js';
import { ROLES } from './question.js';
import { PHASE_TITLES } from './question-format.js';
import { readOutline } from './read-outline.js';
import { sanitiseMarkdown } from './sanitise.js';
import type { SourceText } from './source-text.js';

/** A framework as far as it could be read, with every fault of the file. */
export type ParsedFramework = {
  /** Undefined where a round could not follow it: no title or no phase with a section. */
  framework: Framework | undefined;
  problems: Diagnostic[];
  layout: Layout;
};

const SECTIONS = ['Opening statement', ...Object.values(PHASE_TITLES), 'Pitfalls', 'Follow-ups'];

/** Reads one framework file. Total: whatever the text, it returns, and names each fault it met. */
export function parseFramework(file: SourceText): ParsedFramework {
  const findings = new Findings(file.path);
  noControls(file, findings);
  const { entries, body, bodyLine } = readFrontMatter(file, findings);
  const header = readHeader(entries, findings);
  const root = readOutline(sanitiseMarkdown(body), bodyLine, findings);
  const reading = newReading(findings);
  onlyKnown(root, SECTIONS, reading);

  const phases = readFrameworkPhases(root, reading);
  const minutes = sum(phases.flatMap(({ sections }) => sections.map((one) => one.minutes ?? 0)));
  if (header.minutes !== undefined && header.minutes !== minutes) {
    const message = `minutes says ${header.minutes}, the sections add up to ${minutes}`;
    header.reader.wrong('minutes', message, 'Mend whichever of the two is wrong');
  }
  const framework = {
    id: idOf(file.path),
    title: header.title ?? '',
    role: header.role,
    minutes,
    introduction: readProse(root, reading),
    openingStatement: readProse(partOf(root, 'Opening statement'), reading),
    phases,
    pitfalls: readList(partOf(root, 'Pitfalls'), reading).map(({ text }) => onOneLine(text)),
    followUps: readFollowUps(partOf(root, 'Follow-ups'), reading),
    sources: header.sources,
    file: file.path,
  };
  const canRun = header.title !== undefined && minutes > 0;
  if (!canRun) {
    findings.error(
      'framework',
      root,
      'no round can follow this framework',
      'It needs a title, and a phase with a section that has minutes',
    );
  }
  return {
    framework: canRun ? framework : undefined,
    problems: findings.problems,
    layout: { root, places: reading.places },
  };
}

function readHeader(entries: readonly HeaderEntry[], findings: Findings) {
  const keys = ['title', 'role', 'minutes', 'sources', 'reviewed'];
  const reader = new HeaderReader(entries, keys, findings);
  return {
    reader,
    title: reader.neededText('title'),
    role: reader.oneOf('role', ROLES) ?? ('swe' as const),
    minutes: reader.number('minutes'),
    sources: reader.list('sources'),
    reviewed: reader.date('reviewed'),
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
