import type { SessionData } from '../../history/session-data.js';
import { onScoreScale } from '../../session/coverage.js';
import { formatClock } from '../words.js';

/** All sessions as one Markdown page: figures, notes, points and follow-ups of each. */
export function sessionsMarkdown(sessions: readonly SessionData[]): string {
  return ['# Practice', ...sessions.map(sessionSection)].join('\n\n');
}

function sessionSection(session: SessionData): string {
  return [
    `## ${session.startedAt.slice(0, 10)} ${session.title}`,
    `${session.level}, ${session.role}, ${session.minutes} minutes, session ${session.id}`,
    figureTable(session),
    ...session.phases.map((phase) => phaseSection(session, phase)),
    session.takeaway === null ? '' : `Take away: ${escaped(session.takeaway)}`,
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function figureTable({ phases }: SessionData): string {
  return [
    '| phase | coverage of 4 | self-score | used | planned |',
    '| --- | --- | --- | --- | --- |',
    ...phases.map(
      ({ id, coverage, selfScore, usedSeconds, plannedSeconds }) =>
        `| ${id} | ${coverage === null ? '-' : onScoreScale(coverage).toFixed(1)} | ${selfScore ?? '-'} | ${formatClock(usedSeconds * 1000)} | ${formatClock(plannedSeconds * 1000)} |`,
    ),
  ].join('\n');
}

function phaseSection(session: SessionData, phase: SessionData['phases'][number]): string {
  const notes = session.notes
    .filter((note) => note.phase === phase.id)
    .map((note) => `- ${formatClock(note.roundTime)} ${escaped(note.text)}`);
  const points = phase.points.map(({ made, text }) => `- [${made ? 'x' : ' '}] ${text}`);
  const followUps = phase.followUps
    .filter(({ outcome }) => outcome === 'answered')
    .map(({ question, answer }) => `- ${question} ${escaped(answer)}`);
  const parts = [notes, points, followUps].filter((lines) => lines.length > 0);
  if (parts.length === 0) return '';
  return [`### ${phase.title}`, ...parts.map((lines) => lines.join('\n'))].join('\n\n');
}

/** What was typed stays as it was typed, whatever Markdown would make of it. */
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>#|]/g, '\\$&');
}
