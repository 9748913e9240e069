import { slugOf } from './id-of.js';
import type { Difficulty, PhaseId, Role } from './question.js';
import { DIFFICULTIES, PHASE_IDS, ROLES } from './question.js';
import {
  DECISION_COLUMNS,
  ESTIMATE_COLUMNS,
  FAILURE_COLUMNS,
  LEVEL_TITLES,
  PHASE_TITLES,
  phaseParts,
  RISK_COLUMNS,
  SECTION_TITLES,
  SHAPES,
  tableHead,
} from './question-format.js';
import { sanitise } from './sanitise.js';

/** Where editors find the JSON Schema of a question's front matter. */
export const SCHEMA_ADDRESS = 'https://unpkg.com/onsite/schema/question.schema.json';

export type SkeletonOptions = {
  title: string;
  difficulty: Difficulty;
  role: Role;
  /** The day of writing, `2026-11-21`. */
  day: string;
};

/** The id that a title gives, which is the name of its file; '' where the title has no word in it. */
export function idFor(title: string): string {
  return slugOf(sanitise(title));
}

/**
 * A question with all its parts and nothing in them but a comment each that says what goes there. Comments
 * are not shown, so it can be checked, and even practised, before it is filled in.
 */
export function questionSkeleton({ title, difficulty, role, day }: SkeletonOptions): string {
  const name = sanitise(title).replace(/\s+/g, ' ').trim();
  const phases = PHASE_IDS.filter((id) => id !== 'delivery' || role === 'tpm');
  const roles = role === 'tpm' ? ROLES : ['swe'];
  const absent = PHASE_IDS.filter((id) => !phases.includes(id)).map((id) => PHASE_TITLES[id]);
  return [
    [
      '---',
      `# yaml-language-server: $schema=${SCHEMA_ADDRESS}`,
      `title: ${JSON.stringify(name)}`,
      `difficulty: ${difficulty} # ${DIFFICULTIES.join(', ')}`,
      'topics: [] # what it is about, such as caching or sharding',
      `roles: [${roles.join(', ')}] # ${ROLES.join(', ')}`,
      'sources: [] # what a reader can look up: "author, title, year, link"',
      `# reviewed: ${day} # the day on which somebody last read all of it`,
      '---',
    ].join('\n'),
    comment('What the interviewer says aloud, in a few sentences, with no solution in it.'),
    `Design the following: ${name}.`,
    ...SECTION_TITLES.filter((section) => !absent.includes(section)).map((section) => {
      const phase = phases.find((id) => PHASE_TITLES[id] === section);
      return phase ? phaseSkeleton(phase) : `## ${section}\n\n${SECTIONS[section]}`;
    }),
  ]
    .join('\n\n')
    .concat('\n');
}

function phaseSkeleton(phase: PhaseId): string {
  const parts = phaseParts(phase).map((part) => `### ${part}\n\n${PARTS[part] ?? ''}`);
  return [`## ${PHASE_TITLES[phase]}`, ...parts].join('\n\n');
}

type PlainSection = Exclude<(typeof SECTION_TITLES)[number], (typeof PHASE_TITLES)[PhaseId]>;

/** What stands in each section that is no phase. */
const SECTIONS: Record<string, string> = {
  Brief: comment(`What you tell only when asked: ${SHAPES.briefFact}`),
  'In a minute': comment('The whole design as you would say it in sixty seconds.'),
  Decisions: `${comment('What one could have done otherwise, and what it costs.')}\n\n${emptyTable(DECISION_COLUMNS)}`,
  Estimates: `${comment('A sum that works out, such as | Writes per second | 100e6 / (30 * 86400) | 39 /s |')}\n\n${emptyTable(ESTIMATE_COLUMNS)}`,
  'What each level adds': [
    [LEVEL_TITLES.mid, 'What is enough for somebody who builds it under guidance.'],
    [LEVEL_TITLES.senior, 'What somebody who owns it says beyond that.'],
    [LEVEL_TITLES.staff, 'What only somebody sees who has run such systems.'],
  ]
    .map(([level, reminder = '']) => `### ${level}\n\n${comment(reminder)}`)
    .join('\n\n'),
} satisfies Record<PlainSection, string>;

/** What stands in each part of a phase. */
const PARTS: Readonly<Record<string, string>> = {
  'Model answer': comment('What a strong candidate would say aloud here, with the numbers.'),
  'Key points': comment(`What scoring counts, one thing each: ${SHAPES.keyPoint}`),
  'Follow-ups': comment(`${SHAPES.followUp} and below it the answer, as said in half a minute.`),
  Curveballs: comment(
    `${SHAPES.curveball} at so much of the phase; indented below, what a good reaction contains.`,
  ),
  Failures: comment(`What breaks, in a table: ${tableHead(FAILURE_COLUMNS)}`),
  Milestones: comment('A numbered list, each with its weeks and why it comes here.'),
  Dependencies: comment('A list: on whom, for what, and by when.'),
  Risks: comment(`What may go wrong, in a table: ${tableHead(RISK_COLUMNS)}`),
  Rollout: comment('In which steps it reaches people, and what stops it.'),
  Metrics: comment('A list of what is measured, each with the number that is good.'),
};

function comment(text: string): string {
  return `<!-- ${text} -->`;
}

function emptyTable(columns: readonly string[]): string {
  return `${tableHead(columns)}\n${tableHead(columns.map(() => '---'))}`;
}
