import { countDue, deckOf } from '../drill/deck.js';
import { dueDates } from '../drill/due-dates.js';
import { schedulerFor, USUAL_RETENTION } from '../drill/schedule.js';
import { proposeQuestion } from '../history/choose-question.js';
import { daysThisWeek } from '../history/days.js';
import { gradesOf, sessionsOf, unfinished } from '../history/sessions.js';
import { phaseTrends, weakestPhase } from '../history/trend.js';
import { describeLeft } from '../practice/interview/describe.js';
import { type HomeLine, renderHome } from '../render/home.js';
import { formatClock, plural } from '../render/words.js';
import { clockFace } from '../session/due.js';
import type { Session } from '../session/session.js';
import { readSettings } from '../settings.js';
import { askKey } from '../terminal/ask.js';
import type { KeyedChoice } from '../terminal/key-choice.js';
import { withTerminal } from '../terminal/terminal.js';
import type { World } from '../world.js';
import { type CommonOptions, corpusFor } from './context.js';
import { historyFor } from './history-context.js';

type Wish = 'resume' | 'drill' | 'proposed' | 'choose' | 'review' | 'browse' | 'leave';

const SECONDS_A_CARD = 50;

/** Bare `onsite`: where the person stands and what to do next; without a terminal the help. */
export async function home(
  world: World,
  options: CommonOptions,
  showHelp: () => void,
): Promise<void> {
  if (!world.input.isTTY || !world.output.isTTY) return showHelp();
  const history = historyFor(world);
  const sessions = sessionsOf(history);
  const gradings = gradesOf(history);
  const now = world.clock.now();
  const { retention = USUAL_RETENTION } = readSettings(world).settings;
  const memories = schedulerFor(retention).memories(gradings);
  const corpus = await corpusFor(world, options);
  const outlines = await corpus.outlines();
  const due = countDue(deckOf(outlines, sessions, {}), dueDates(memories, sessions), now);
  // A session whose question is gone cannot go on; it stays in the review.
  const left = unfinished(sessions).filter(({ setup }) =>
    outlines.some(({ id }) => id === setup.question.id),
  );
  const proposed = proposeQuestion(await corpus.summaries(), sessions);
  const practised = [
    ...sessions.map(({ startedAt }) => startedAt),
    ...gradings.map(({ at }) => at),
  ];
  const lines = practised.length === 0 ? [] : homeLines(left, due, sessions, practised, now);

  const wish = await withTerminal(world, options, async (terminal) => {
    terminal.print(`\n${renderHome(lines, terminal.look())}\n`);
    return askKey(terminal, {
      question: 'What now?',
      preferred: 0,
      choices: choices(left, due, proposed),
    });
  });
  await fulfil(wish, world, options, { proposed: proposed?.question.id, due });
}

function homeLines(
  left: readonly Session[],
  due: number,
  sessions: readonly Session[],
  practised: readonly number[],
  now: number,
): HomeLine[] {
  const [latest] = left;
  const face = latest && clockFace(latest, latest.countedUntil);
  const weakest = weakestPhase(phaseTrends(sessions));
  const minutes = Math.max(1, Math.round((due * SECONDS_A_CARD) / 60));
  return [
    latest && {
      name: 'Unfinished',
      text: `${describeLeft(latest)}${face ? `, ${formatClock(face.roundLeft)} left` : ''}`,
    },
    due > 0 && {
      name: 'Due today',
      text: `${plural(due, 'card')}, about ${plural(minutes, 'minute')}`,
    },
    weakest && {
      name: 'Weakest',
      text: `${weakest.title.toLowerCase()}, ${weakest.now.toFixed(1)} of 4 over your last five sessions`,
    },
    { name: 'Practised', text: `${plural(daysThisWeek(practised, now), 'day')} this week` },
  ].filter((line): line is HomeLine => typeof line === 'object');
}

function choices(
  left: readonly Session[],
  due: number,
  proposed: ReturnType<typeof proposeQuestion>,
): KeyedChoice<Wish>[] {
  const [latest] = left;
  return [
    ...(latest
      ? [{ key: 'r', label: `Resume ${latest.setup.question.title}`, value: 'resume' as const }]
      : []),
    ...(due > 0
      ? [{ key: 'd', label: `Drill the ${plural(due, 'due card')}`, value: 'drill' as const }]
      : []),
    ...(proposed
      ? [
          {
            key: 't',
            label: `Timed session: ${proposed.question.title}  (${proposed.reason})`,
            value: 'proposed' as const,
          },
        ]
      : []),
    { key: 'c', label: 'Choose a question …', value: 'choose' },
    ...(due > 0
      ? []
      : [{ key: 'd', label: 'Drill: five minutes of follow-ups', value: 'drill' as const }]),
    { key: 'v', label: 'Review your scores', value: 'review' },
    { key: 'b', label: 'Browse the questions', value: 'browse' },
    { key: 'q', label: 'Leave', value: 'leave' },
  ];
}

async function fulfil(
  wish: Wish,
  world: World,
  options: CommonOptions,
  { proposed, due }: { proposed: string | undefined; due: number },
): Promise<void> {
  switch (wish) {
    case 'resume':
      return (await import('./resume.js')).resume(world, undefined, options);
    case 'drill':
      return (await import('./drill.js')).drill(
        world,
        due > 0 ? { ...options, count: due } : options,
      );
    case 'proposed':
      return (await import('./start.js')).start(world, proposed, options);
    case 'choose':
      return (await import('./start.js')).start(world, undefined, options);
    case 'review':
      return (await import('./review.js')).review(world, undefined, options);
    case 'browse':
      return (await import('./list.js')).list(world, options);
    case 'leave':
      return;
  }
}
