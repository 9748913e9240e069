import {
  createEmptyCard,
  type Grade as FsrsGrade,
  fsrs,
  type Card as Memory,
  Rating,
} from 'ts-fsrs';
import type { Grade } from '../history/record.js';

export type { Memory };

/** One grading of one card; `at` is milliseconds since the epoch. */
export type Grading = { card: string; grade: Grade; at: number };

/** The share of cards one wants to know when they come back, 0 to 1. */
export const USUAL_RETENTION = 0.9;

const RATINGS: Record<Grade, FsrsGrade> = {
  again: Rating.Again,
  hard: Rating.Hard,
  good: Rating.Good,
  easy: Rating.Easy,
};

/**
 * When cards come back. FSRS with its published default parameters, through ts-fsrs; no fuzz, so that
 * the same history always gives the same dates. A card that was not known comes back after 10 minutes.
 */
export type Scheduler = {
  /** What is known of a card after one more grading; `at` is milliseconds since the epoch. */
  after(memory: Memory | undefined, grade: Grade, at: number): Memory;
  /** What is known of every card that was graded, from all gradings in the order of time. */
  memories(gradings: readonly Grading[]): Map<string, Memory>;
  /** When the card would come back for each grade; milliseconds since the epoch. */
  nextDates(memory: Memory | undefined, now: number): Record<Grade, number>;
  /** The probability, 0 to 1, that the card is known at `now`; 0 for a new one. */
  recall(memory: Memory | undefined, now: number): number;
};

export function schedulerFor(retention: number): Scheduler {
  const algorithm = fsrs({
    request_retention: retention,
    enable_fuzz: false,
    learning_steps: ['10m'],
    relearning_steps: ['10m'],
  });
  const after = (memory: Memory | undefined, grade: Grade, at: number): Memory => {
    const time = new Date(at);
    return algorithm.next(memory ?? createEmptyCard<Memory>(time), time, RATINGS[grade]).card;
  };
  return {
    after,
    memories(gradings) {
      const memories = new Map<string, Memory>();
      for (const { card, grade, at } of gradings) {
        memories.set(card, after(memories.get(card), grade, at));
      }
      return memories;
    },
    nextDates(memory, now) {
      const time = new Date(now);
      const dates = algorithm.repeat(memory ?? createEmptyCard<Memory>(time), time);
      return {
        again: dates[Rating.Again].card.due.getTime(),
        hard: dates[Rating.Hard].card.due.getTime(),
        good: dates[Rating.Good].card.due.getTime(),
        easy: dates[Rating.Easy].card.due.getTime(),
      };
    },
    recall(memory, now) {
      return memory ? algorithm.get_retrievability(memory, new Date(now), false) : 0;
    },
  };
}
