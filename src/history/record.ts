import { crc32 } from 'node:zlib';
import type { SessionEvent } from '../session/event.js';

/** One line of a log: an event with the log it belongs to and its number there, counted from 0. */
export type LogRecord<Event> = { log: string; n: number } & Event;

/** One drilled card; `at` is milliseconds since the epoch. */
export type DrillEvent = { at: number } & (
  | { type: 'drill-started'; drill: string; seed: number; cards: string[] }
  | {
      type: 'graded';
      card: string;
      question: string;
      grade: Grade;
      /** What the person typed before the answer was revealed. */
      answer: string;
      /** Milliseconds from the question to the grade. */
      took: number;
    }
  | { type: 'drill-finished' }
);

export const GRADES = ['again', 'hard', 'good', 'easy'] as const;
export type Grade = (typeof GRADES)[number];

/** What a log can hold. */
export type HistoryEvent = SessionEvent | DrillEvent;

/**
 * A record as its line in the file. The line break comes first, so that a torn line before it ends
 * there; the checksum comes last, so that a rotten byte is noticed wherever it is.
 */
export function recordLine(record: LogRecord<HistoryEvent>): string {
  const json = JSON.stringify(record);
  return `\n${json.slice(0, -1)},"crc32":"${checksum(json)}"}\n`;
}

const SUMMED = /^(\{.*),"crc32":"([0-9a-f]{8})"\}$/s;

/**
 * The record of a line. A line that a person wrote without a checksum is taken at its word.
 * @returns undefined where the line is torn, rotten, or no record of ours
 */
export function readRecord(line: string): LogRecord<HistoryEvent> | undefined {
  const [, body, sum] = SUMMED.exec(line) ?? [];
  if (body !== undefined && checksum(`${body}}`) !== sum) return undefined;
  try {
    const value: unknown = JSON.parse(body === undefined ? line : `${body}}`);
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function checksum(text: string): string {
  return crc32(text).toString(16).padStart(8, '0');
}

function isRecord(value: unknown): value is LogRecord<HistoryEvent> {
  if (typeof value !== 'object' || value === null) return false;
  const { log, n, at, type } = value as Record<string, unknown>;
  return (
    typeof log === 'string' &&
    Number.isSafeInteger(n) &&
    typeof at === 'number' &&
    Number.isFinite(at) &&
    typeof type === 'string' &&
    Object.hasOwn(SHAPES, type) &&
    SHAPES[type as keyof typeof SHAPES](value as Record<string, unknown>)
  );
}

type Shape = (value: Record<string, unknown>) => boolean;

const text = (value: unknown) => typeof value === 'string';
const number = (value: unknown) => typeof value === 'number' && Number.isFinite(value);
const anything: Shape = () => true;

/** The fields without which an event of each type cannot be replayed. */
const SHAPES: Record<HistoryEvent['type'], Shape> = {
  started: ({ session, setup }) => text(session) && isSetup(setup),
  noted: (event) => text(event.text),
  'note-undone': anything,
  'note-edited': (event) => number(event.note) && text(event.text),
  asked: ({ question, answer }) => text(question) && text(answer),
  hinted: (event) => text(event.point) && text(event.text),
  'curveball-thrown': (event) => text(event.curveball) && text(event.text),
  nudged: ({ nudge }) => text(nudge),
  gap: ({ from }) => number(from),
  paused: anything,
  resumed: ({ aliveUntil }) => aliveUntil === undefined || number(aliveUntil),
  'phase-ended': anything,
  'round-ended': anything,
  'self-scored': ({ phase, selfScore }) =>
    text(phase) && number(selfScore) && [0, 1, 2, 3, 4].includes(selfScore as number),
  'points-checked': ({ phase, points }) => text(phase) && isList(points, isPoint),
  'answer-shown': ({ phase }) => text(phase),
  'followed-up': ({ phase, followUp, question, answer, outcome }) =>
    [phase, followUp, question, answer, outcome].every(text),
  debriefed: ({ phase }) => text(phase),
  finished: ({ takeaway }) => text(takeaway),
  'drill-started': ({ drill, seed, cards }) => text(drill) && number(seed) && isList(cards, text),
  graded: ({ card, question, grade, answer, took }) =>
    [card, question, answer].every(text) && isGrade(grade) && number(took),
  'drill-finished': anything,
};

function isList(value: unknown, isItem: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(isItem);
}

function isGrade(value: unknown): value is Grade {
  return GRADES.some((grade) => grade === value);
}

function isPoint(value: unknown): boolean {
  const point = Object(value) as Record<string, unknown>;
  return text(point.id) && text(point.text) && text(point.level);
}

function isSetup(value: unknown): boolean {
  const setup = Object(value) as Record<string, unknown>;
  const question = Object(setup.question) as Record<string, unknown>;
  return (
    text(question.id) &&
    text(question.title) &&
    isList(question.topics, text) &&
    text(setup.level) &&
    number(setup.minutes) &&
    isList(setup.curveballs, (item) => text(Object(item).id)) &&
    isList(setup.plan, (item) => text(Object(item).id) && number(Object(item).seconds))
  );
}
