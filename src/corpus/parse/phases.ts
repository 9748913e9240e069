import { type Part, partOf } from '../outline.js';
import { LEVELS, type Level, PHASE_IDS, type PhaseId, type QuestionPhase } from '../question.js';
import { answerParts, LEVEL_TITLES, PHASE_TITLES, phaseParts } from '../question-format.js';
import { readMarkdown } from './contents.js';
import { readCurveballs } from './curveballs.js';
import { readFollowUps } from './follow-ups.js';
import { readKeyPoints } from './key-points.js';
import type { Reading } from './reading.js';
import { noText, onlyKnown } from './structure.js';

/** The phases that the file has, in the order of the round. */
export function readPhases(root: Part, reading: Reading): QuestionPhase[] {
  return PHASE_IDS.flatMap((id) => {
    const part = partOf(root, PHASE_TITLES[id]);
    return part ? [readPhase(id, part, reading)] : [];
  });
}

function readPhase(id: PhaseId, part: Part, reading: Reading): QuestionPhase {
  const known = phaseParts(id);
  noText(part, `Put it under ### ${known[0] ?? ''}`, reading);
  onlyKnown(part, known, reading);
  return {
    id,
    modelAnswer: readModelAnswer(id, part, reading),
    keyPoints: readKeyPoints(partOf(part, 'Key points'), reading),
    followUps: readFollowUps(partOf(part, 'Follow-ups'), reading),
    curveballs: readCurveballs(partOf(part, 'Curveballs'), reading),
  };
}

/** The answer, and below it the parts that are read with it, each under its own small heading. */
function readModelAnswer(id: PhaseId, phase: Part, reading: Reading): string {
  const others = answerParts(id).flatMap((title) => {
    const text = readMarkdown(partOf(phase, title), reading);
    return text === '' ? [] : [`#### ${title}\n\n${text}`];
  });
  const answer = readMarkdown(partOf(phase, 'Model answer'), reading);
  return [answer, ...others].filter((text) => text !== '').join('\n\n');
}

/** What each level adds, as far as the file says it. */
export function readLevelBars(
  part: Part | undefined,
  reading: Reading,
): Partial<Record<Level, string>> {
  if (!part) return {};
  noText(part, 'Put it under ### Mid, ### Senior or ### Staff', reading);
  onlyKnown(part, Object.values(LEVEL_TITLES), reading);
  const bars: Partial<Record<Level, string>> = {};
  for (const level of LEVELS) {
    const text = readMarkdown(partOf(part, LEVEL_TITLES[level]), reading);
    if (text !== '') bars[level] = text;
  }
  return bars;
}
