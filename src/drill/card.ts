import { lowerFirst } from '../corpus/lower-first.js';
import type { Level, PhaseId, Question } from '../corpus/question.js';
import { missedIn } from '../session/result.js';
import type { Session } from '../session/session.js';
import type { CardKind } from './card-kinds.js';
import { givenFacts } from './given.js';

/** The unit of a drill: something that is asked, and the answer that is then revealed. */
export type Card = {
  /** `question/kind/id`: mending a text keeps its history. */
  id: string;
  kind: CardKind;
  question: { id: string; title: string; topics: string[] };
  /** The question's first sentence, to know where one is. */
  context: string;
  /** What is asked, inline Markdown. */
  asked: string;
  /** What is revealed, Markdown. */
  answer: string;
  /** The level from which it is expected, where that is said. */
  level?: Level;
  /** The working of an estimate, and its result, as `39 /s`; what is typed is judged against it. */
  working?: string;
  result?: string;
};

/** What is known beforehand: for an estimate the facts of the brief that it starts from. */
export function givenFor(card: Card, question: Question): string[] {
  return card.working === undefined ? [] : givenFacts(question.brief, card.working);
}

/** `part` is the id of the follow-up, key point … in its question. */
export function cardId(question: string, kind: CardKind, part: string): string {
  return `${question}/${kind}/${part}`;
}

/** All cards of a question but those of missed points, which come from the history. */
export function cardsOf(question: Question): Card[] {
  const make = cardMaker(question);
  const perPhase = question.phases.flatMap((phase) => [
    ...phase.followUps.map(({ id, question: asked, answer }) =>
      make({ kind: 'follow-up', id, asked, answer }),
    ),
    ...phase.curveballs.map(({ id, text, goodReaction }) =>
      make({ kind: 'curveball', id, asked: text, answer: goodReaction }),
    ),
  ]);
  const estimates = question.estimates.map(({ id, quantity, working, result }) =>
    make({
      kind: 'estimate',
      id,
      asked: `Estimate: ${lowerFirst(quantity)}?`,
      working,
      answer: `\`${working}\` = **${result}**`,
      result,
    }),
  );
  const decisions = question.decisions.map((decision) =>
    make({
      kind: 'decision',
      id: decision.id,
      asked: `${decision.decision}: what do you choose, over what, and why?`,
      answer: [
        `**${decision.chosen}** instead of ${decision.insteadOf}.`,
        `Because: ${decision.because}`,
        `It costs: ${decision.cost}`,
        `Switch when: ${decision.switchWhen}`,
      ].join('\n\n'),
    }),
  );
  return [...perPhase, ...estimates, ...decisions];
}

/** The points of this question that were missed in a session, one card each. */
export function missedCards(question: Question, sessions: readonly Session[]): Card[] {
  const make = cardMaker(question);
  const missed = missedPoints(sessions, question.id);
  return question.phases.flatMap((phase) =>
    phase.keyPoints
      .filter((point) => missed.has(point.id))
      .map(({ id, text, level, ask }) =>
        make({
          kind: 'missed',
          id,
          level,
          asked: `You left this out when you designed ${PHASE_WORDS[phase.id]}: ${ask || 'which point was it?'}`,
          answer: text,
        }),
      ),
  );
}

const PHASE_WORDS: Record<PhaseId, string> = {
  scope: 'the scope',
  architecture: 'the architecture',
  data: 'the data',
  scaling: 'the scaling',
  delivery: 'the delivery',
};

/** The ids of the points that were expected of the person and not made, in any session. */
function missedPoints(sessions: readonly Session[], question: string): Set<string> {
  return new Set(
    sessions
      .filter((session) => session.setup.question.id === question)
      .flatMap((session) => missedIn(session).map((point) => point.id)),
  );
}

type CardPart = Pick<Card, 'kind' | 'asked' | 'answer' | 'level' | 'working' | 'result'>;

function cardMaker(question: Question) {
  const { id, title, topics } = question;
  const context = firstSentence(question.prompt);
  return ({ id: part, kind, ...rest }: CardPart & { id: string }): Card => ({
    id: cardId(id, kind, part),
    kind,
    question: { id, title, topics },
    context,
    ...rest,
  });
}

/** Up to the first full stop, question mark or exclamation mark that ends a sentence. */
function firstSentence(text: string): string {
  return /^.*?[.?!](?=\s|$)/s.exec(text)?.[0] ?? text;
}
