import type { CheckedPoint } from '../session/event.js';
import { resultOf, type SessionResult } from '../session/result.js';
import type { AnsweredFollowUp, Note, Remark, Session } from '../session/session.js';

/** A session as `review --json` gives it: what was recorded, and what follows from it. */
export type SessionData = Omit<SessionResult, 'phases' | 'missed'> & {
  id: string;
  /** The id of the question. */
  question: string;
  title: string;
  /** ISO 8601, UTC. */
  startedAt: string;
  finishedAt: string | null;
  level: string;
  role: string;
  framework: string;
  minutes: number;
  phases: (SessionResult['phases'][number] & {
    /** The points that the coverage was computed from. */
    points: CheckedPoint[];
    followUps: AnsweredFollowUp[];
  })[];
  notes: Note[];
  remarks: Remark[];
  takeaway: string | null;
};

export function sessionData(session: Session): SessionData {
  const { missed: _, phases, ...sums } = resultOf(session);
  const { setup } = session;
  return {
    id: session.id,
    question: setup.question.id,
    title: setup.question.title,
    startedAt: new Date(session.startedAt).toISOString(),
    finishedAt:
      session.finishedAt === undefined ? null : new Date(session.finishedAt).toISOString(),
    level: setup.level,
    role: setup.role,
    framework: setup.framework.id,
    minutes: setup.minutes,
    ...sums,
    phases: phases.map((phase, index) => ({
      ...phase,
      points: session.phases[index]?.points ?? [],
      followUps: session.phases[index]?.followUps ?? [],
    })),
    notes: session.notes,
    remarks: session.remarks,
    takeaway: session.takeaway ?? null,
  };
}
