import type { QuestionSummary } from '../corpus/question.js';
import { type Chance, shuffled } from '../session/chance.js';
import { isDue } from './due-dates.js';

/** What picking needs to know of a card. */
export type CardStub = { id: string; question: Pick<QuestionSummary, 'id' | 'topics'> };

export type PickOptions = {
  /** When each card comes back, milliseconds since the epoch; a card that is not in here is new. */
  dates: ReadonlyMap<string, number>;
  /** Milliseconds since the epoch. */
  now: number;
  count: number;
  /** Blindly, whatever is due. */
  random: boolean;
  chance: Chance;
};

/**
 * The next cards of a drill: due ones first, the longest overdue before the others, then new ones
 * drawn by chance; in an order in which two cards of one question follow each other only when nothing
 * else is left, and two of one topic only when they must.
 */
export function pickCards<Stub extends CardStub>(
  cards: readonly Stub[],
  { dates, now, count, random, chance }: PickOptions,
): Stub[] {
  if (random) return interleaved(shuffled(cards, chance).slice(0, count));
  const dateOf = (card: Stub) => dates.get(card.id) ?? Number.POSITIVE_INFINITY;
  const due = cards
    .filter((card) => isDue(card.id, dates, now))
    .sort((a, b) => dateOf(a) - dateOf(b) || (a.id < b.id ? -1 : 1))
    .slice(0, count);
  const fresh = shuffled(
    cards.filter((card) => !dates.has(card.id)),
    chance,
  ).slice(0, count - due.length);
  const first = interleaved(due);
  return [...first, ...interleaved(fresh, first.at(-1))];
}

/**
 * The cards spread out: each time the next one in line of another question than the card before, and
 * if possible with no topic of it; the question with most cards left goes first where it must.
 */
function interleaved<Stub extends CardStub>(cards: readonly Stub[], before?: Stub): Stub[] {
  const left = [...cards];
  const spread: Stub[] = [];
  while (left.length > 0) {
    spread.push(...left.splice(nextIndex(left, spread.at(-1) ?? before), 1));
  }
  return spread;
}

function nextIndex<Stub extends CardStub>(
  left: readonly Stub[],
  previous: Stub | undefined,
): number {
  const crowded = crowdedQuestion(left);
  const isOther = (card: Stub) => card.question.id !== previous?.question.id;
  const sharesTopic = (card: Stub) =>
    card.question.topics.some((topic) => previous?.question.topics.includes(topic));
  const mustGo = left.findIndex((card) => card.question.id === crowded && isOther(card));
  if (mustGo >= 0) return mustGo;
  const best = left.findIndex((card) => isOther(card) && !sharesTopic(card));
  return best >= 0 ? best : Math.max(left.findIndex(isOther), 0);
}

/** The question whose cards fill every second place of what is left, so that it cannot wait. */
function crowdedQuestion(cards: readonly CardStub[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { question } of cards) counts.set(question.id, (counts.get(question.id) ?? 0) + 1);
  return [...counts].find(([, count]) => count * 2 > cards.length)?.[0];
}
