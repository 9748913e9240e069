import { pointsShown } from '../../corpus/listening.js';
import type { KeyPoint } from '../../corpus/question.js';
import { isExpected, weightOf } from '../../session/coverage.js';
import { currentPhase, type Note, type Session } from '../../session/session.js';
import type { Live } from './live.js';

/**
 * What the person has said in writing so far, in the order of time: the notes, and what was asked, as
 * asking the right question is itself a point of scope.
 */
function sayings(session: Session): Note[] {
  const asked = session.remarks
    .filter((remark) => remark.kind === 'asked')
    .map(({ phase, roundTime, question }) => ({
      number: 0,
      phase,
      roundTime,
      text: `/ask ${question}`,
    }));
  return [...session.notes, ...asked].sort((a, b) => a.roundTime - b.roundTime);
}

/** The key points that the person's own words show, each with the first saying that shows it. */
export function evidenceFor(live: Live, points: readonly KeyPoint[]): Map<string, Note> {
  const said = sayings(live.session);
  const shown = pointsShown(
    points,
    said.map(({ text }) => text),
    live.options.vocabulary,
  );
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
  const points = live.questionPhase(currentPhase(session)?.id)?.keyPoints ?? [];
  const shown = evidenceFor(live, points);
  const hinted = session.remarks.flatMap((remark) => (remark.kind === 'hint' ? remark.point : []));
  return points
    .filter((point) => isExpected(point, session.setup.level))
    .filter((point) => !shown.has(point.id) && !hinted.includes(point.id))
    .sort((a, b) => weightOf(b) - weightOf(a))[0];
}
