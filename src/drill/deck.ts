import type { QuestionOutline } from '../corpus/outline-of.js';
import type { Level } from '../corpus/question.js';
import { isExpected } from '../session/coverage.js';
import { missedIn } from '../session/result.js';
import type { Session } from '../session/session.js';
import { cardId } from './card.js';
import type { CardKind } from './card-kinds.js';
import { isDue } from './due-dates.js';
import type { CardStub } from './pick.js';

/** A card by its id alone: what one can choose it by before its question is read. */
export type DeckStub = CardStub & { kind: CardKind; level?: Level };

export type DeckFilter = { kind?: CardKind | undefined; level?: Level | undefined };

/** How many cards of the deck are due at `now`: those that a drill would begin with. */
export function countDue(
  deck: readonly DeckStub[],
  dates: ReadonlyMap<string, number>,
  now: number,
): number {
  return deck.filter(({ id }) => isDue(id, dates, now)).length;
}

/** All cards of the questions, and those of the points that were missed in the sessions. */
export function deckOf(
  outlines: readonly QuestionOutline[],
  sessions: readonly Session[],
  filter: DeckFilter,
): DeckStub[] {
  return outlines
    .flatMap((outline) => stubsOf(outline, sessions))
    .filter(({ kind }) => filter.kind === undefined || kind === filter.kind)
    .filter(({ level }) => !filter.level || !level || isExpected({ level }, filter.level));
}

function stubsOf(outline: QuestionOutline, sessions: readonly Session[]): DeckStub[] {
  const question = { id: outline.id, topics: outline.topics };
  const stub = (kind: CardKind) => (id: string) => ({
    id: cardId(outline.id, kind, id),
    kind,
    question,
  });
  const missed = sessions
    .filter((session) => session.setup.question.id === outline.id)
    .flatMap(missedIn)
    // A point that was taken out of its question has nothing left to ask.
    .filter(({ id }) => outline.keyPoints.includes(id))
    .map(({ id, level }) => ({ ...stub('missed')(id), level }));
  return [
    ...outline.followUps.map(stub('follow-up')),
    ...outline.curveballs.map(stub('curveball')),
    ...outline.estimates.map(stub('estimate')),
    ...outline.decisions.map(stub('decision')),
    ...new Map(missed.map((each) => [each.id, each])).values(),
  ];
}
