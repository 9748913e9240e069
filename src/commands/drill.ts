import type { Corpus } from '../corpus/load.js';
import type { QuestionOutline } from '../corpus/outline-of.js';
import type { Level } from '../corpus/question.js';
import { type Card, cardsOf, givenFor, missedCards } from '../drill/card.js';
import type { CardKind } from '../drill/card-kinds.js';
import { type DeckStub, deckOf } from '../drill/deck.js';
import { dueDates } from '../drill/due-dates.js';
import { pickCards } from '../drill/pick.js';
import type { Memory, Scheduler } from '../drill/schedule.js';
import { Problem } from '../errors.js';
import { openRecorder, recorderOnDemand } from '../history/recorder.js';
import { gradesOf, sessionsOf } from '../history/sessions.js';
import { holdDrill } from '../practice/drill/hold-drill.js';
import { chanceFrom } from '../session/chance.js';
import type { Session } from '../session/session.js';
import { readSettings } from '../settings.js';
import { requireTerminal, type Terminal, withTerminal } from '../terminal/terminal.js';
import { freshId, type World } from '../world.js';
import { type CommonOptions, corpusFor, warn, writeJson } from './context.js';
import { historyFor } from './history-context.js';
import { refuseUnknownTopic } from './list.js';

export type DrillOptions = CommonOptions & {
  count?: number;
  question?: string;
  topic?: string;
  kind?: CardKind;
  level?: Level;
  random?: boolean;
  seconds?: number;
  /** The share of cards one wants to know when they come back, 0 to 1. */
  retention?: number;
  seed?: number;
  json?: boolean;
};

const USUAL_COUNT = 7;
const USUAL_SECONDS = 60;

/** `onsite drill`: cards that are due, then new ones; with `--json` which ones those would be. */
export async function drill(world: World, options: DrillOptions): Promise<void> {
  if (!options.json) requireTerminal(world, 'drill', 'onsite drill --json prints the cards.');
  const history = historyFor(world);
  const sessions = sessionsOf(history);
  const gradings = gradesOf(history);
  const scheduler = schedulerOnDemand(world, options);
  const memories =
    gradings.length === 0 ? new Map<string, Memory>() : (await scheduler()).memories(gradings);
  const seed = options.seed ?? world.freshSeed();
  const corpus = await corpusFor(world, options);
  const picked = pickCards(deckOf(await outlinesFor(corpus, options), sessions, options), {
    dates: dueDates(memories, sessions),
    now: world.clock.now(),
    count: options.count ?? USUAL_COUNT,
    random: options.random ?? false,
    chance: chanceFrom(seed),
  });
  const cards = await cardsFor(corpus, sessions, picked);
  const given = async (card: Card) => givenFor(card, await corpus.question(card.question.id));
  if (options.json) {
    const data = cards.map(async (card) => ({ ...card, given: await given(card) }));
    return writeJson(world, await Promise.all(data));
  }
  if (cards.length === 0) {
    throw new Problem('No card is due and none is new.', {
      wayOut: 'onsite drill --random draws from all of them.',
    });
  }
  await withTerminal(world, options, (terminal) =>
    drillCards(world, terminal, cards, { scheduler, memories, given, seed, ...options }),
  );
}

/** The questions that the options let through. */
async function outlinesFor(corpus: Corpus, options: DrillOptions): Promise<QuestionOutline[]> {
  const all = await corpus.outlines();
  refuseUnknownTopic(
    options.topic,
    all.flatMap(({ topics }) => topics),
  );
  if (options.question !== undefined) await corpus.question(options.question);
  return all.filter(
    ({ id, topics }) =>
      (options.question === undefined || id === options.question) &&
      (options.topic === undefined || topics.includes(options.topic)),
  );
}

/** The cards themselves; one whose point is gone from its question is left out. */
async function cardsFor(
  corpus: Corpus,
  sessions: readonly Session[],
  stubs: readonly DeckStub[],
): Promise<Card[]> {
  const cards = stubs.map(async (stub) => {
    const question = await corpus.question(stub.question.id);
    const all = [...cardsOf(question), ...missedCards(question, sessions)];
    return all.filter(({ id }) => id === stub.id);
  });
  return (await Promise.all(cards)).flat();
}

/** Loaded when there is something to schedule: not before the very first card is asked. */
function schedulerOnDemand(world: World, options: DrillOptions): () => Promise<Scheduler> {
  let scheduler: Promise<Scheduler> | undefined;
  return () => {
    scheduler ??= import('../drill/schedule.js').then(({ schedulerFor, USUAL_RETENTION }) =>
      schedulerFor(options.retention ?? readSettings(world).settings.retention ?? USUAL_RETENTION),
    );
    return scheduler;
  };
}

type Settled = {
  given(card: Card): Promise<string[]>;
  scheduler(): Promise<Scheduler>;
  memories: Map<string, Memory>;
  seed: number;
  seconds?: number;
};

async function drillCards(
  world: World,
  terminal: Terminal,
  cards: readonly Card[],
  { scheduler, memories, given, seed, seconds = USUAL_SECONDS }: Settled,
): Promise<void> {
  const log = freshId(world);
  const now = world.clock.now();
  const ids = cards.map((card) => card.id);
  const recorder = recorderOnDemand(
    () => openRecorder(world.folders.history, { log, slug: 'drill', now, random: log }),
    { type: 'drill-started', at: now, drill: log, seed, cards: ids },
    (warning) => warn(world, [warning]),
  );
  try {
    await holdDrill(cards, {
      terminal,
      recorder,
      scheduler,
      memories,
      given,
      limit: seconds * 1000,
    });
  } finally {
    recorder.close();
  }
}
