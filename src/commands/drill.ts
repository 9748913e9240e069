import type { Corpus } from '../corpus/load.js';
import type { Level } from '../corpus/question.js';
import { type Card, cardsOf, givenFor, missedCards } from '../drill/card.js';
import type { CardKind } from '../drill/card-kinds.js';
import { dueDates } from '../drill/due-dates.js';
import { pickCards } from '../drill/pick.js';
import { type Memory, type Scheduler, schedulerFor, USUAL_RETENTION } from '../drill/schedule.js';
import { Problem } from '../errors.js';
import { filterQuestions } from '../history/choose-question.js';
import type { StoredHistory } from '../history/read.js';
import { openRecorder, recorderOrWarning } from '../history/recorder.js';
import { gradesOf, sessionsOf } from '../history/sessions.js';
import { holdDrill } from '../practice/drill/hold-drill.js';
import { chanceFrom } from '../session/chance.js';
import { isExpected } from '../session/coverage.js';
import { requireTerminal, type Terminal, withTerminal } from '../terminal/terminal.js';
import { freshId, type World } from '../world.js';
import { type CommonOptions, corpusFor, historyFor, warn, writeJson } from './context.js';
import { refuseUnknownTopic } from './list.js';

export type DrillOptions = CommonOptions & {
  count?: number;
  question?: string;
  topic?: string;
  kind?: CardKind;
  level?: Level;
  random?: boolean;
  seconds?: number;
  seed?: number;
  json?: boolean;
};

const USUAL_COUNT = 7;
const USUAL_SECONDS = 60;

/** `onsite drill`: cards that are due, then new ones; with `--json` which ones those would be. */
export async function drill(world: World, options: DrillOptions): Promise<void> {
  if (!options.json) requireTerminal(world, 'drill', 'onsite drill --json prints the cards.');
  const history = historyFor(world);
  const scheduler = schedulerFor(USUAL_RETENTION);
  const memories = scheduler.memories(gradesOf(history));
  const seed = options.seed ?? world.freshSeed();
  const corpus = corpusFor(world, options);
  const given = async (card: Card) => givenFor(card, await corpus.question(card.question.id));
  const cards = pickCards(await deck(corpus, history, options), {
    dates: dueDates(memories, sessionsOf(history)),
    now: world.clock.now(),
    count: options.count ?? USUAL_COUNT,
    random: options.random ?? false,
    chance: chanceFrom(seed),
  });
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

/** All cards that the options let through. */
async function deck(
  corpus: Corpus,
  history: StoredHistory,
  options: DrillOptions,
): Promise<Card[]> {
  const all = await corpus.summaries();
  refuseUnknownTopic(
    options.topic,
    all.flatMap((summary) => summary.topics),
  );
  if (options.question !== undefined) await corpus.question(options.question);
  const sessions = sessionsOf(history);
  const wanted = filterQuestions(all, { topic: options.topic }).filter(
    ({ id }) => options.question === undefined || id === options.question,
  );
  const questions = await Promise.all(wanted.map(({ id }) => corpus.question(id)));
  return questions
    .flatMap((question) => [...cardsOf(question), ...missedCards(question, sessions)])
    .filter((card) => options.kind === undefined || card.kind === options.kind)
    .filter(
      (card) => !options.level || !card.level || isExpected({ level: card.level }, options.level),
    );
}

type Settled = {
  given(card: Card): Promise<string[]>;
  scheduler: Scheduler;
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
  const { recorder, warning } = recorderOrWarning(() =>
    openRecorder(world.folders.history, { log, slug: 'drill', now, random: log }),
  );
  if (warning) warn(world, [warning]);
  try {
    const ids = cards.map((card) => card.id);
    recorder.keep({ type: 'drill-started', at: now, drill: log, seed, cards: ids });
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
