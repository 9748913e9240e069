import type { FrameworkPhase } from '../../corpus/framework.js';
import type { ClockFace } from '../../session/due.js';
import type { Nudge, PlannedPhase, SessionSetup } from '../../session/event.js';
import { timeBar } from '../bar.js';
import { type Look, margin, measure, palette } from '../look.js';
import { rule } from '../rule.js';
import { displayWidth, wrapText } from '../text.js';
import { formatClock } from '../words.js';
import { aside, placeOf } from './conversation.js';

/** What is settled before the clock starts: the question, the round, its time plan. */
export function renderOpening(setup: SessionSetup, look: Look): string {
  const style = palette(look);
  const { question, framework, level, minutes } = setup;
  const head = [question.difficulty, level, `${minutes} minutes`, framework.title];
  const plan = setup.plan
    .map((phase) => `${phase.title.toLowerCase()} ${formatClock(phase.seconds * 1000)}`)
    .join(look.plain ? ', ' : ' ▸ ');
  return [
    indented(`${style.strong(question.title)} · ${head.join(' · ')}`, look),
    indented(plan, look),
    aside(HOW_TO_TAKE_NOTES[setup.notes], look),
  ].join('\n\n');
}

const COMMANDS =
  '/ask the interviewer, /hint, /next for the next phase, /pause, /help for the rest.';

const HOW_TO_TAKE_NOTES: Record<SessionSetup['notes'], string> = {
  here: `Talk aloud as you would in the room, and type what you would write on the board: one line a note, Enter keeps it. ${COMMANDS}`,
  editor: `Talk aloud as you would in the room. Enter on an empty line opens your editor: each line that you save there is a note. ${COMMANDS}`,
  paper: `Talk aloud as you would in the room and draw on paper; this window keeps the clock. What you type all the same is kept as a note. ${COMMANDS}`,
};

/** The heading of a phase with its steps and their times. */
export function renderPhaseHeading(setup: SessionSetup, index: number, look: Look): string {
  const phase = setup.plan[index];
  if (!phase) return '';
  const heading = rule(phase.title, look, placeOf(setup.plan, index));
  return `${heading}\n${aside(stepsOf(phase), look)}`;
}

function stepsOf(phase: PlannedPhase): string {
  return phase.sections
    .map(({ title, seconds }) =>
      seconds > 0
        ? `${title.toLowerCase()} ${formatClock(seconds * 1000)}`
        : `${title.toLowerCase()} as time allows`,
    )
    .join(' · ');
}

/** The steps of a phase with what to cover in each. */
export function renderSections(phase: FrameworkPhase, look: Look): string {
  const left = ' '.repeat(margin(look));
  return phase.sections
    .flatMap(({ title, covers }) => [
      left + palette(look).strong(title),
      ...covers.map((item) =>
        wrapText(item, measure(look), { first: `${left}- `, rest: `${left}  ` }),
      ),
    ])
    .join('\n');
}

const BAR_CELLS = 24;

/** The living clock; over time it says so in words and in the warning colour. */
export function renderClock(face: ClockFace, look: Look): string {
  const { warning, dim } = palette(look);
  const over = face.phaseLeft < 0;
  const phase = `${face.title.toLowerCase()} ${leftOrOver(face.phaseLeft)}`;
  const round = `round ${leftOrOver(face.roundLeft)}`;
  const words = `${over ? warning(phase) : phase} ${dim('·')} ${face.roundLeft < 0 ? warning(round) : round}`;
  const room = look.width - margin(look) - displayWidth(words) - 2;
  if (look.plain || room < 8) return indented(words, look, look.width);
  const used = 1 - face.phaseLeft / face.planned;
  return `${' '.repeat(margin(look))}${timeBar(used, Math.min(BAR_CELLS, room), look)} ${words}`;
}

/** `1:58 left`, or `0:42 over`. */
export function leftOrOver(milliseconds: number): string {
  // A second that has begun is shown as left, so that the clock starts at its full time.
  const seconds = Math.ceil(milliseconds / 1000) * 1000;
  return seconds >= 0 ? `${formatClock(seconds)} left` : `${formatClock(-seconds)} over`;
}

/** Milliseconds of a round that can still be used for something. */
const WORTH_SAYING = 30_000;

/**
 * What the interviewer says when time passes.
 * @param roundLeft milliseconds of the round that are left
 */
export function nudgeText(
  nudge: Nudge,
  title: string,
  next: string | undefined,
  roundLeft: number,
): string {
  const phase = title.toLowerCase();
  switch (nudge) {
    case 'half':
      return `Half of the time on ${phase} has gone.`;
    case 'minute':
      return `About a minute left on ${phase}.`;
    case 'zero':
      if (next) {
        return `That is the time for ${phase}. Finish your thought; /next takes us to ${next.toLowerCase()}.`;
      }
      return roundLeft < WORTH_SAYING
        ? 'That is our time. Finish your thought; /next ends the round.'
        : `That is the time for ${phase}. We have ${leftOrOver(roundLeft)}: go deeper where you like, or end the round with /next.`;
  }
}

function indented(text: string, look: Look, columns = measure(look)): string {
  const left = ' '.repeat(margin(look));
  return wrapText(text, columns, { first: left, rest: left });
}
