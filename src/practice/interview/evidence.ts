import { pointsShown } from '../../corpus/listening.js';
import type { KeyPoint, QuestionPhase } from '../../corpus/question.js';
import { isExpected, weightOf } from '../../session/coverage.js';
import { currentPhase, type Note, type Session } from '../../session/session.js';
import type { Live } from './live.js';

/** What the person asked, as notes of no number. */
function asked(session: Session): Note[] {
  return session.remarks
    .filter((remark) => remark.kind === 'asked')
    .map(({ phase, roundTime, question }) => ({
      number: 0,
      phase,
      roundTime,
      text: `/ask ${question}`,
    }));
}

/**
 * The key points of a phase that the person's own words show, each with the first note that shows it.
 * Asking the right question is itself a point of scope, so what was asked counts there, but nowhere
 * else: "can we shred keys?" is no decision to do so.
 */
export function evidenceFor(live: Live, phase: QuestionPhase): Map<string, Note> {
  const { session } = live;
  const byNotes = firstShowing(live, phase.keyPoints, session.notes);
  if (phase.id !== 'scope') return byNotes;
  return new Map([...firstShowing(live, phase.keyPoints, asked(session)), ...byNotes]);
}

function firstShowing(
  live: Live,
  points: readonly KeyPoint[],
  said: readonly Note[],
): Map<string, Note> {
  const texts = said.map(({ text }) => text);
  const shown = pointsShown(points, texts, live.options.vocabulary);
  return new Map(
    [...shown].flatMap(([id, { noteIndex }]) => {
      const note = said[noteIndex];
      return note ? [[id, note] as const] : [];
    }),
  );
}

/** The heaviest expected point of this phase that is neither shown nor hinted at yet. */
export function nextHint(live: Live): KeyPoint | undefined {
  const { session } = live;
  const phase = live.questionPhase(currentPhase(session)?.id);
  if (!phase) return undefined;
  const shown = evidenceFor(live, phase);
  const hinted = session.remarks.flatMap((remark) => (remark.kind === 'hint' ? remark.point : []));
  return phase.keyPoints
    .filter((point) => isExpected(point, session.setup.level))
    .filter((point) => !shown.has(point.id) && !hinted.includes(point.id))
    .sort((a, b) => weightOf(b) - weightOf(a))[0];
}
