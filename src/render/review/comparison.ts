import { resultOf } from '../../session/result.js';
import type { Session } from '../../session/session.js';
import { type Look, margin, measure, palette } from '../look.js';
import { rule } from '../rule.js';
import { aside } from '../session/conversation.js';
import { renderResultTable } from '../session/result.js';
import { padEnd, wrapText } from '../text.js';
import { capitalise, plural } from '../words.js';

/** The attempts on one question beside each other, point by point, the oldest first. */
export function renderComparison(attempts: readonly Session[], look: Look): string {
  const [first] = attempts;
  if (!first) return '';
  const tables = attempts.map((session, index) =>
    [
      aside(`${index + 1}: ${dateOf(session)}, session ${session.id}`, look),
      renderResultTable(resultOf(session), look),
    ].join('\n'),
  );
  return [
    rule(`${first.setup.question.title} · ${plural(attempts.length, 'attempt')}`, look),
    ...tables,
    ...pointsByPhase(attempts, look),
  ].join('\n\n');
}

/** For each phase its points, with a mark for each attempt: made, missed, or not asked about. */
function pointsByPhase(attempts: readonly Session[], look: Look): string[] {
  const phases = [...new Set(attempts.flatMap(({ phases }) => phases.map(({ id }) => id)))];
  return phases.flatMap((id) => {
    const checked = attempts.map(
      (session) => session.phases.find((phase) => phase.id === id)?.points ?? [],
    );
    const texts = new Map(checked.flat().map((point) => [point.id, point.text]));
    if (texts.size === 0) return [];
    const lines = [...texts].map(([point, text]) => {
      const marks = checked.map((points) =>
        markOf(points.find((each) => each.id === point)?.made, look),
      );
      return pointLine(marks.join(look.plain ? ', ' : ' '), text, look);
    });
    return [[aside(palette(look).heading(capitalise(id)), look), ...lines].join('\n')];
  });
}

function markOf(made: boolean | undefined, look: Look): string {
  if (look.plain) return made === undefined ? 'not asked' : made ? 'made' : 'missed';
  return made === undefined ? ' ' : made ? '●' : '○';
}

function pointLine(marks: string, text: string, look: Look): string {
  const left = ' '.repeat(margin(look));
  const first = `${left}${padEnd(marks, 5)} `;
  return wrapText(text, measure(look), { first, rest: ' '.repeat(first.length) });
}

function dateOf(session: Session): string {
  return new Date(session.startedAt).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
}
