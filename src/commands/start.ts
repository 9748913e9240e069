import { filterQuestions } from '../corpus/filter-questions.js';
import type { Corpus } from '../corpus/load.js';
import type { Difficulty, Level, QuestionSummary, Role } from '../corpus/question.js';
import { Problem } from '../errors.js';
import { drawQuestion, newQuestions, proposeQuestion } from '../history/choose-question.js';
import { sessionsOf } from '../history/sessions.js';
import { chooseQuestion } from '../practice/interview/choose.js';
import { interview } from '../practice/interview/interview.js';
import { settleChoices } from '../practice/interview/settle.js';
import { chanceFrom } from '../session/chance.js';
import type { NotesMode, Pace, RevealMode } from '../session/event.js';
import type { Session } from '../session/session.js';
import { setUpSession } from '../session/setup.js';
import { readSettings } from '../settings.js';
import { requireTerminal, withTerminal } from '../terminal/terminal.js';
import type { World } from '../world.js';
import { type CommonOptions, corpusFor, warn } from './context.js';
import { historyFor } from './history-context.js';
import { refuseUnknownTopic } from './list.js';

export type StartOptions = CommonOptions & {
  minutes?: number;
  level?: Level;
  role?: Role;
  framework?: string;
  reveal?: RevealMode;
  notes?: NotesMode;
  pace?: Pace;
  random?: boolean;
  new?: boolean;
  weakest?: boolean;
  topic?: string;
  difficulty?: Difficulty;
  curveballs?: boolean;
  seed?: number;
};

/** `onsite start [question]`: settles what is open, then holds the interview to its result. */
export async function start(
  world: World,
  id: string | undefined,
  options: StartOptions,
): Promise<void> {
  requireTerminal(world, 'start', 'onsite show <question> prints one without a terminal.');
  const corpus = await corpusFor(world, options);
  const sessions = sessionsOf(historyFor(world));
  const seed = options.seed ?? world.freshSeed();
  const drawn = id ?? (await drawId(corpus, sessions, options, seed));
  if (drawn !== undefined) await corpus.question(drawn);
  const { settings, problems } = readSettings(world);
  warn(world, problems);
  await withTerminal(world, options, async (terminal) => {
    const named =
      drawn ??
      (await chooseQuestion(
        terminal,
        filterQuestions(await corpus.summaries(), options),
        sessions,
      ));
    const question = await corpus.question(named);
    const choices = await settleChoices(world, terminal, options, settings, seed);
    const framework = await corpus.framework(
      frameworkId(question, choices.role, options.framework),
    );
    const setup = setUpSession(question, framework, choices);
    await interview(
      { world, corpus, terminal, settings, sessions },
      { question, framework, setup },
    );
  });
}

/** The id that the flags draw, or undefined where the person is to choose. */
async function drawId(
  corpus: Corpus,
  sessions: readonly Session[],
  options: StartOptions,
  seed: number,
): Promise<string | undefined> {
  if (!options.random && !options.new && !options.weakest && !options.topic) return undefined;
  const all = await corpus.summaries();
  refuseUnknownTopic(
    options.topic,
    all.flatMap((summary) => summary.topics),
  );
  const fitting = filterQuestions(all, options);
  const left = options.new ? newQuestions(fitting, sessions) : fitting;
  if (left.length === 0) throw nothingLeft(fitting);
  if (options.weakest) return proposeQuestion(left, sessions)?.question.id;
  return options.random || options.new ? drawQuestion(left, chanceFrom(seed))?.id : undefined;
}

function nothingLeft(fitting: readonly QuestionSummary[]): Problem {
  return fitting.length === 0
    ? new Problem('No question fits all of that.', { wayOut: 'onsite list shows what there is.' })
    : new Problem('You have had every question that fits.', {
        wayOut: 'Leave --new out to have one again, or drill: onsite drill.',
      });
}

/** A question without a delivery part is held in the engineers' framework whatever the role. */
function frameworkId(question: QuestionSummary, role: Role, wanted: string | undefined): string {
  return wanted ?? (role === 'tpm' && question.roles.includes('tpm') ? 'build-x-tpm' : 'build-x');
}
