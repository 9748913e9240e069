import { type CardStub, pickCards } from '../../src/drill/pick.js';
import { type Memory, schedulerFor, USUAL_RETENTION } from '../../src/drill/schedule.js';
import { type Chance, chanceFrom } from '../../src/session/chance.js';

const DAY = 24 * 60 * 60 * 1000;
const SECONDS_A_CARD = 50;
const LATER = 10 * 60 * 1000;
/** Somebody who prepares for an interview knows some of the answers beforehand. */
const KNOWN_AT_FIRST = 0.4;

export type Simulation = {
  /** Cards that were due at the start of each day. */
  dueEachDay: number[];
  /** Mean probability, over all cards, that the person knows one on the last day; 0 to 1. */
  recall: number;
  /** Minutes spent on cards in all. */
  minutes: number;
};

export type Practice = {
  cards: number;
  days: number;
  perDay: number;
  random: boolean;
  seed: number;
};

/**
 * Somebody who drills so many cards each day, and whose memory is as FSRS says: a card is known with
 * the probability that the model gives it, and graded good when it was, again when it was not.
 */
export function simulate({ cards, days, perDay, random, seed }: Practice): Simulation {
  const chance = chanceFrom(seed);
  const scheduler = schedulerFor(USUAL_RETENTION);
  const deck = deckOf(cards);
  const memories = new Map<string, Memory>();
  const dueEachDay: number[] = [];
  let grades = 0;
  const ask = (id: string, at: number): boolean => {
    const before = memories.get(id);
    const known = isKnown(before ? scheduler.recall(before, at) : KNOWN_AT_FIRST, chance);
    const grade = known ? ('good' as const) : ('again' as const);
    memories.set(id, scheduler.after(before, grade, at));
    grades += 1;
    return known;
  };
  for (let day = 0; day < days; day += 1) {
    const now = day * DAY;
    const dates = new Map([...memories].map(([id, memory]) => [id, memory.due.getTime()]));
    dueEachDay.push([...dates.values()].filter((date) => date <= now).length);
    const asked = pickCards(deck, { dates, now, count: perDay, random, chance });
    const missed = asked.filter(({ id }) => !ask(id, now));
    // As in a drill, a card that was not known is asked once more at its end.
    for (const { id } of missed) ask(id, now + LATER);
  }
  const end = days * DAY;
  const recalls = deck.map(({ id }) => scheduler.recall(memories.get(id), end));
  return {
    dueEachDay,
    recall: recalls.reduce((sum, recall) => sum + recall, 0) / deck.length,
    minutes: (grades * SECONDS_A_CARD) / 60,
  };
}

function deckOf(count: number): CardStub[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `q${index % 40}/follow-up/${index}`,
    question: { id: `q${index % 40}`, topics: [`topic-${index % 12}`] },
  }));
}

function isKnown(probability: number, chance: Chance): boolean {
  return chance.below(1_000_000) < probability * 1_000_000;
}
