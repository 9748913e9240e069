import type { Framework } from '../../corpus/framework.js';
import type { Question, QuestionPhase } from '../../corpus/question.js';
import type { Vocabulary } from '../../corpus/vocabulary.js';
import type { Lock } from '../../history/lock.js';
import type { Recorder } from '../../history/recorder.js';
import { dueEvents, gapBetween } from '../../session/due.js';
import type { SessionEvent } from '../../session/event.js';
import { currentPhase, type Session } from '../../session/session.js';
import { step } from '../../session/step.js';
import type { Terminal } from '../../terminal/terminal.js';

/** An event without its time, which is when it is recorded. */
type Untimed = SessionEvent extends infer Event
  ? Event extends SessionEvent
    ? Omit<Event, 'at'>
    : never
  : never;

export type LiveOptions = {
  terminal: Terminal;
  question: Question;
  framework: Framework;
  vocabulary: Vocabulary;
  /** The command line of the person's editor. */
  editor: string;
  recorder: Recorder;
  lock: Pick<Lock, 'beat'>;
};

/** A session while it is being held: what is recorded is on the disk before it counts. */
export class Live {
  private lastSeen: number;

  constructor(
    private state: Session,
    readonly options: LiveOptions,
  ) {
    this.lastSeen = this.now();
  }

  get session(): Session {
    return this.state;
  }

  /** What the question holds for a phase; undefined where the framework has a phase that it has not. */
  questionPhase(id: QuestionPhase['id'] | undefined): QuestionPhase | undefined {
    return this.options.question.phases.find((phase) => phase.id === id);
  }

  now(): number {
    return this.options.terminal.clock.now();
  }

  /** Records what happened now. */
  record(event: Untimed): void {
    const now = this.now();
    this.see(now);
    this.keep({ at: now, ...event } as SessionEvent);
  }

  /** Goes on with a session that was left; `aliveUntil` is when it was last seen running. */
  resume(aliveUntil: number | undefined): void {
    this.record({ type: 'resumed', ...(aliveUntil === undefined ? {} : { aliveUntil }) });
  }

  /** Records what the interviewer does on its own at this moment, and tells what that was. */
  recordDue(): SessionEvent[] {
    this.see(this.now());
    const due = dueEvents(this.state, this.now());
    for (const event of due) this.keep(event);
    return due;
  }

  /** True when the interviewer has something to say; each call is a sign of life of the clock. */
  isInterviewerDue(now: number): boolean {
    this.see(now);
    return dueEvents(this.state, now).length > 0;
  }

  private see(now: number): void {
    const gap = this.state.running && currentPhase(this.state) && gapBetween(this.lastSeen, now);
    this.lastSeen = now;
    this.options.lock.beat(now);
    if (gap) this.keep(gap);
  }

  private keep(event: SessionEvent): void {
    this.options.recorder.keep(event);
    this.state = step(this.state, event);
  }
}
