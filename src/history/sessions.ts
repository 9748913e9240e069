import type { SessionEvent } from '../session/event.js';
import type { Session } from '../session/session.js';
import { replay } from '../session/step.js';
import type { StoredHistory } from './read.js';
import type { DrillEvent, HistoryEvent, LogRecord } from './record.js';

/** All sessions of the history as they stand, the oldest first. */
export function sessionsOf(history: StoredHistory): Session[] {
  return [...history.logs.values()]
    .map((records) => replay(records.filter(isSessionEvent)))
    .filter((session) => session !== undefined)
    .sort((a, b) => a.startedAt - b.startedAt || a.id.localeCompare(b.id));
}

/** Sessions that can be resumed, the most recent first. */
export function unfinished(sessions: readonly Session[]): Session[] {
  return sessions.filter((session) => session.stage.name !== 'done').reverse();
}

/** Every card that was graded, in the order of time. */
export function gradesOf(history: StoredHistory): (DrillEvent & { type: 'graded' })[] {
  return [...history.logs.values()]
    .flat()
    .filter((record) => record.type === 'graded')
    .sort((a, b) => a.at - b.at);
}

function isSessionEvent(
  record: LogRecord<HistoryEvent>,
): record is LogRecord<HistoryEvent> & SessionEvent {
  return !['drill-started', 'graded', 'drill-finished'].includes(record.type);
}
