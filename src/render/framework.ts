import type { Framework, FrameworkPhase, Section } from '../corpus/framework.js';
import { bulletLines, exchange, hangingLine, pageTitle, part, stack, titled } from './layout.js';
import { type Look, margin, measure } from './look.js';
import { renderMarkdown } from './markdown.js';
import { renderTable } from './table.js';
import { indentText } from './text.js';
import { plural } from './words.js';

const AS_TIME_ALLOWS = 'as time allows';

/** A framework as a page: how the time is spent, what to cover, and what each self-score means. */
export function renderFramework(framework: Framework, look: Look): string {
  const { title, role, minutes, phases, followUps } = framework;
  return stack([
    pageTitle(title, [role, plural(minutes, 'minute')], look),
    renderMarkdown(framework.introduction, look),
    part('Opening statement', [renderMarkdown(framework.openingStatement, look)], look),
    part('Time plan', [renderTimePlan(phases, look)], look),
    ...phases.map((phase) => renderPhase(phase, look)),
    part('Pitfalls', [bulletLines(framework.pitfalls, look)], look),
    part(
      'Follow-ups',
      followUps.map(({ question, answer }) => exchange(question, answer, look)),
      look,
    ),
    part('Sources', [bulletLines(framework.sources, look)], look),
  ]);
}

function renderTimePlan(phases: readonly FrameworkPhase[], look: Look): string {
  const rows = phases.flatMap(({ title, sections }) =>
    sections.map((section, index) => [
      // A screen reader hears one row at a time, so there each row names its phase.
      index === 0 || look.plain ? title : '',
      section.title,
      section.minutes === null ? AS_TIME_ALLOWS : String(section.minutes),
    ]),
  );
  const left = margin(look);
  const table = { header: ['Phase', 'Section', 'Minutes'], rows };
  return indentText(renderTable(table, measure(look) - left, look), left);
}

function renderPhase(phase: FrameworkPhase, look: Look): string {
  const sections = phase.sections.map((section) => {
    return titled(sectionTitle(section), bulletLines(section.covers, look), look);
  });
  const anchors = phase.anchors.map((anchor, score) => hangingLine(anchor, look, `${score}  `));
  return part(phase.title, [...sections, titled('Self-score', anchors.join('\n'), look)], look);
}

function sectionTitle({ title, minutes }: Section): string {
  return `${title}, ${minutes === null ? AS_TIME_ALLOWS : plural(minutes, 'minute')}`;
}
