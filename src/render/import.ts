import type { Import } from '../import/import-documents.js';
import { type Look, margin, palette } from './look.js';
import { wrapText } from './text.js';
import { plural } from './words.js';

export type ImportView = {
  explain: boolean;
  /** Where it was written; undefined for a dry run. */
  folder: string | undefined;
  /** The page of what was not taken over, where one was written. */
  leftOverFile: string | undefined;
};

/** What an import took over, what it mended, and what it left, for people. */
export function renderImport(imported: Import, view: ImportView, look: Look): string {
  const parts = [
    summary(imported, look),
    questionLines(imported, view, look),
    frameworkLines(imported, view, look),
    noteLines(imported, look),
    leftOverLines(imported, look),
    nextStep(imported, view, look),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

function summary({ questions, frameworks }: Import, look: Look): string {
  const followUps = questions.reduce((sum, { parts }) => sum + parts.followUps.length, 0);
  const found = [
    plural(questions.length, 'question'),
    plural(followUps, 'follow-up'),
    plural(frameworks.length, 'framework'),
  ].join(', ');
  return line(palette(look).heading(found), look);
}

function questionLines({ questions }: Import, { explain }: ImportView, look: Look): string {
  const { dim, warning } = palette(look);
  return questions
    .map(({ title, parts, hasAnswer, isCutOff, joinedFrom, source, line: at, evidence }) => {
      const named = parts.answer.filter((part) => part.title !== undefined).length;
      const facts = [
        ...(named > 0 ? [plural(named, 'section')] : []),
        ...(parts.followUps.length > 0 ? [plural(parts.followUps.length, 'follow-up')] : []),
        ...(hasAnswer ? [] : ['no answer']),
        ...(joinedFrom === undefined ? [] : [`goes on in ${joinedFrom}`]),
      ].join(', ');
      const behind = facts === '' ? '' : dim(`  ${facts}`);
      const cut = isCutOff
        ? `\n${line(warning('  The document ends in the middle of it.'), look)}`
        : '';
      const why = explain
        ? `\n${line(dim(`  ${source}:${at}  ${evidence.join('; ')}`), look)}`
        : '';
      return `${line(`${title}${behind}`, look)}${cut}${why}`;
    })
    .join('\n');
}

function frameworkLines({ frameworks }: Import, { explain }: ImportView, look: Look): string {
  const { dim } = palette(look);
  return frameworks
    .map(({ reading, source, line: at }) => {
      const minutes = reading.phases.reduce((sum, phase) => sum + (phase.minutes ?? 0), 0);
      const facts = dim(
        `  framework, ${plural(reading.phases.length, 'step')}, ${plural(minutes, 'minute')}`,
      );
      const why = explain
        ? `\n${line(dim(`  ${source}:${at}  ${reading.evidence.join('; ')}`), look)}`
        : '';
      return `${line(`${reading.title}${facts}`, look)}${why}`;
    })
    .join('\n');
}

function noteLines({ repairs, continuations, refused }: Import, look: Look): string {
  const notes = [
    ...repairs.map(({ file, what }) => `${file}: ${what.join('; ')}`),
    ...continuations.map(({ source, line: at, title, joined }) => {
      const what = title === null ? 'the rest of a question' : `the rest of "${title}"`;
      return joined === null
        ? `${source}:${at}  ${what}, whose beginning is in none of these documents`
        : `${source}:${at}  ${what}, joined to ${joined}`;
    }),
    ...refused.map(({ file, reason }) => `${file} was not read: ${reason}`),
  ];
  return notes.map((note) => line(note, look)).join('\n');
}

function leftOverLines({ leftOver, questions, frameworks }: Import, look: Look): string {
  if (leftOver.length === 0 || questions.length + frameworks.length === 0) return '';
  const { dim } = palette(look);
  const told = leftOver.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  const lines = told.map(({ file, from, to, reason }) => {
    const where = from === to ? `${file}:${from}` : `${file}:${from}-${to}`;
    return line(`${where}  ${dim(reason)}`, look);
  });
  return [line('Not taken over:', look), ...lines].join('\n');
}

function nextStep(
  { questions, frameworks }: Import,
  { folder, leftOverFile }: ImportView,
  look: Look,
): string {
  if (folder === undefined) return line('Nothing was written: this was a dry run.', look);
  const first = questions[0];
  const typed = /^[\w./~\\:-]+$/.test(folder) ? folder : `'${folder.replaceAll("'", "'\\''")}'`;
  const steps = first
    ? [`onsite --content ${typed} start ${first.id}`]
    : frameworks.map(({ id }) => `onsite --content ${typed} start --framework ${id}`).slice(0, 1);
  const written = `Written to ${folder}. It has no key points yet, so sessions have a score of your own and no coverage; onsite check --strict ${typed} says what each question lacks.`;
  const kept = leftOverFile === undefined ? '' : ` What was not taken over is in ${leftOverFile}.`;
  const typical = [...steps, `onsite corpus add ${typed}`].map((step) => line(`  ${step}`, look));
  const after = 'The second keeps it: its questions are then among the others.';
  return [line(`${written}${kept}`, look), '', ...typical, '', line(after, look)].join('\n');
}

function line(text: string, look: Look): string {
  const left = ' '.repeat(margin(look));
  return wrapText(text, look.width, { first: left, rest: `${left}  ` });
}
