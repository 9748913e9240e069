import { onScoreScale } from '../../session/coverage.js';
import { type PhaseResult, resultOf } from '../../session/result.js';
import type { Session } from '../../session/session.js';
import { type Look, margin, measure, palette } from '../look.js';
import { renderTable } from '../table.js';
import { indentText, wrapText } from '../text.js';
import { plural } from '../words.js';
import { figure } from './result.js';

/** One line a session, the latest first: coverage and self-score of each phase, and the minutes. */
export function renderSessionList(sessions: readonly Session[], look: Look): string {
  const left = ' '.repeat(margin(look));
  if (sessions.length === 0) {
    return `${left}No sessions yet. onsite start holds one.`;
  }
  const latestFirst = [...sessions].reverse();
  const titles = [
    ...new Set(latestFirst.flatMap(({ phases }) => phases.map(({ title }) => title))),
  ];
  const table = {
    header: ['date', 'id', 'question', ...titles.map((title) => title.toLowerCase()), 'minutes'],
    rightAligned: [false, false, false, ...titles.map(() => true), true],
    rows: latestFirst.map((session) => rowOf(session, titles)),
  };
  const explained = wrapText(
    palette(look).dim(
      `${plural(sessions.length, 'session')}. Each phase: coverage / your own score, both 0 to 4. onsite review <id> shows one again.`,
    ),
    measure(look),
    { first: left, rest: left },
  );
  return `${indentText(renderTable(table, look.width - left.length, look), left.length)}\n\n${explained}`;
}

function rowOf(session: Session, titles: readonly string[]): string[] {
  const result = resultOf(session);
  const date = new Date(session.startedAt);
  return [
    date.toLocaleDateString('en-GB', { day: '2-digit', month: 'short', year: '2-digit' }),
    session.id,
    session.setup.question.title,
    ...titles.map((title) => cellOf(result.phases.find((phase) => phase.title === title))),
    session.stage.name === 'done' ? String(Math.round(result.usedSeconds / 60)) : 'unfinished',
  ];
}

function cellOf(phase: PhaseResult | undefined): string {
  if (!phase || (phase.coverage === null && phase.selfScore === null)) return '-';
  const coverage = phase.coverage === null ? null : onScoreScale(phase.coverage);
  return `${figure(coverage)}/${figure(phase.selfScore)}`;
}
