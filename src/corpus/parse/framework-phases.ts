import type { Framework, FrameworkPhase, Section } from '../framework.js';
import { type Part, partOf, sameTitle } from '../outline.js';
import { PHASE_IDS } from '../question.js';
import { PHASE_TITLES } from '../question-format.js';
import { readList } from './contents.js';
import { placed, type Reading } from './reading.js';
import { noText, onOneLine, unknownPart } from './structure.js';

const SELF_SCORE = 'Self-score';
const MINUTES = /^(.*?)\s*\((?:(\d{1,2}) min|(as time allows))\)$/;

/** The phases of a framework in the order of the round; those without a section are left out. */
export function readFrameworkPhases(root: Part, reading: Reading): Framework['phases'] {
  return PHASE_IDS.flatMap((id) => {
    const part = partOf(root, PHASE_TITLES[id]);
    if (!part) return [];
    noText(part, 'Put it under a section such as ### Frontend (3 min)', reading);
    const sections = part.parts.flatMap((child) => readSection(child, part, reading));
    if (sections.length === 0) {
      reading.findings.error(
        'section',
        part,
        'the phase has no section',
        'Write ### and a title with its minutes: ### Frontend (3 min)',
      );
      return [];
    }
    const anchors = readAnchors(part, reading);
    return [placed({ id, title: part.title, sections, anchors }, part, reading)];
  });
}

function readSection(part: Part, phase: Part, reading: Reading): Section[] {
  if (sameTitle(part.title, SELF_SCORE)) return [];
  const [, title = '', minutes, open] = MINUTES.exec(part.title) ?? [];
  if (part.depth !== 3 || title === '' || (minutes === undefined && open === undefined)) {
    unknownPart(
      part,
      phase,
      ['### Title (5 min)', '### Title (as time allows)', `### ${SELF_SCORE}`],
      reading,
    );
    return [];
  }
  const covers = readList(part, reading).map(({ text }) => onOneLine(text));
  const id = reading.ids.claim(part.explicitId, title, part);
  const fixed = minutes === undefined ? null : Number(minutes);
  return [placed({ id, title, minutes: fixed, covers }, part, reading)];
}

/** The list 0 to 4 of what each self-score means; without it the bare numbers have to do. */
function readAnchors(phase: Part, reading: Reading): FrameworkPhase['anchors'] {
  const part = partOf(phase, SELF_SCORE);
  const items = readList(part, reading).map(({ text }) => onOneLine(text));
  const [none, weak, fair, good, best, ...more] = items;
  if (none && weak && fair && good && best && more.length === 0) {
    return [none, weak, fair, good, best];
  }
  reading.findings.error(
    'self-score',
    part ?? phase,
    `the self-score has ${items.length} anchors`,
    `Write ### ${SELF_SCORE} and a list of five, numbered 0. to 4.`,
  );
  return ['0', '1', '2', '3', '4'];
}
