import type { PhaseId } from '../../corpus/question.js';
import { PHASE_IDS } from '../../corpus/question.js';
import { onScoreScale } from '../../session/coverage.js';
import { type PhaseResult, resultOf, type SessionResult } from '../../session/result.js';
import type { Session } from '../../session/session.js';
import { type Look, margin, measure, palette } from '../look.js';
import { padEnd, padStart, truncate, wrapText } from '../text.js';
import { plural } from '../words.js';
import { figure } from './result.js';

const DATE_COLUMNS = 11;
const ID_COLUMNS = 8;
const PHASE_COLUMNS = 8;
const MINUTES_COLUMNS = 6;
/** With less room for its title, a session takes a sentence instead of a row. */
const LEAST_TITLE = 12;

const PHASE_HEADS: Record<PhaseId, string> = {
  scope: 'scope',
  architecture: 'arch.',
  data: 'data',
  scaling: 'scaling',
  delivery: 'deliv.',
};

/** One line a session, the latest first: coverage and self-score of each phase, and the minutes. */
export function renderSessionList(sessions: readonly Session[], look: Look): string {
  const left = ' '.repeat(margin(look));
  if (sessions.length === 0) return `${left}No sessions yet. onsite start holds one.`;
  const results = [...sessions]
    .reverse()
    .map((session) => ({ session, result: resultOf(session) }));
  const phases = PHASE_IDS.filter((id) =>
    results.some(({ result }) => result.phases.some((phase) => phase.id === id)),
  );
  const titleColumns =
    measure(look) -
    left.length -
    (DATE_COLUMNS + ID_COLUMNS + phases.length * PHASE_COLUMNS + MINUTES_COLUMNS);
  const asRows = !look.plain && titleColumns >= LEAST_TITLE;
  const lines = results.map(({ session, result }) =>
    asRows
      ? left + row(session, result, phases, titleColumns)
      : wrapText(sentence(session, result), measure(look), { first: left, rest: `${left}  ` }),
  );
  const head = asRows ? [left + palette(look).dim(header(phases, titleColumns))] : [];
  const explained = wrapText(
    palette(look).dim(
      'Each phase: coverage / your own score, both 0 to 4. onsite review <id> shows a session again.',
    ),
    measure(look),
    { first: left, rest: left },
  );
  return [...head, ...lines, '', explained].join('\n');
}

function header(phases: readonly PhaseId[], titleColumns: number): string {
  return [
    padEnd('date', DATE_COLUMNS),
    padEnd('id', ID_COLUMNS),
    padEnd('question', titleColumns),
    ...phases.map((id) => padStart(PHASE_HEADS[id], PHASE_COLUMNS)),
    padStart('min', MINUTES_COLUMNS),
  ].join('');
}

function row(
  session: Session,
  result: SessionResult,
  phases: readonly PhaseId[],
  titleColumns: number,
): string {
  return [
    padEnd(dateOf(session), DATE_COLUMNS),
    padEnd(session.id, ID_COLUMNS),
    padEnd(truncate(session.setup.question.title, titleColumns - 1), titleColumns),
    ...phases.map((id) =>
      padStart(cell(result.phases.find((phase) => phase.id === id)), PHASE_COLUMNS),
    ),
    padStart(minutesOf(session, result), MINUTES_COLUMNS),
  ].join('');
}

function sentence(session: Session, result: SessionResult): string {
  const figures = result.phases.map((phase) => `${phase.title.toLowerCase()} ${cell(phase)}`);
  const minutes =
    session.stage.name === 'done'
      ? plural(Math.round(result.usedSeconds / 60), 'minute')
      : 'not finished';
  return `${dateOf(session)}, ${session.setup.question.title} (${session.id}): ${figures.join(', ')}; ${minutes}`;
}

function minutesOf(session: Session, result: SessionResult): string {
  return session.stage.name === 'done' ? String(Math.round(result.usedSeconds / 60)) : 'open';
}

function dateOf(session: Session): string {
  return new Date(session.startedAt).toLocaleDateString('en-GB', {
    day: '2-digit',
    month: 'short',
    year: '2-digit',
  });
}

function cell(phase: PhaseResult | undefined): string {
  if (!phase || (phase.coverage === null && phase.selfScore === null)) return '-';
  const coverage = phase.coverage === null ? null : onScoreScale(phase.coverage);
  return `${figure(coverage)}/${figure(phase.selfScore)}`;
}
