import type { SessionData } from '../../history/session-data.js';

const COLUMNS = [
  'session',
  'question',
  'startedAt',
  'level',
  'role',
  'minutes',
  'phase',
  'coverage',
  'selfScore',
  'plannedSeconds',
  'usedSeconds',
  'pointsMade',
  'points',
] as const;

/** One row a phase of a session, as RFC 4180 has it; coverage is 0 to 1, the self-score 0 to 4. */
export function sessionsCsv(sessions: readonly SessionData[]): string {
  const rows = sessions.flatMap((session) =>
    session.phases.map((phase) => [
      session.id,
      session.question,
      session.startedAt,
      session.level,
      session.role,
      session.minutes,
      phase.id,
      phase.coverage,
      phase.selfScore,
      phase.plannedSeconds,
      phase.usedSeconds,
      phase.points.filter((point) => point.made).length,
      phase.points.length,
    ]),
  );
  return [COLUMNS, ...rows].map((row) => row.map(cell).join(',')).join('\r\n');
}

function cell(value: string | number | null): string {
  const text = value === null ? '' : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
