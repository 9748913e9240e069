import type { Session } from '../../session/session.js';

/** Where a session was left: `Ride-sharing, scaling, 20 November`. */
export function describeLeft(session: Session): string {
  const { stage, phases, setup } = session;
  const phase =
    'phase' in stage ? (phases[stage.phase]?.title.toLowerCase() ?? '') : 'its last line';
  const where = stage.name === 'debrief' ? `debrief of ${phase}` : phase;
  const date = new Date(session.startedAt).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
  });
  return `${setup.question.title}, ${where}, ${date}`;
}
