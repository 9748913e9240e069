import type { FollowUp, QuestionPhase } from '../../corpus/question.js';
import { palette } from '../../render/look.js';
import { renderMarkdown } from '../../render/markdown.js';
import { spoken } from '../../render/session/conversation.js';
import type { FollowUpOutcome } from '../../session/event.js';
import { askReady, askText } from '../../terminal/ask.js';
import type { Live } from './live.js';

const SKIP = '/skip';
const SKIP_ALL = '/skip all';

/** Asks each follow-up of the phase that has not been asked yet: answered, then revealed. */
export async function askFollowUps(live: Live, phase: QuestionPhase): Promise<void> {
  let skipping = false;
  for (const followUp of phase.followUps) {
    const asked = live.session.phases.find(({ id }) => id === phase.id)?.followUps ?? [];
    if (asked.some(({ id }) => id === followUp.id)) continue;
    const typed: string = skipping ? SKIP : await askFollowUp(live, followUp);
    skipping ||= typed === SKIP_ALL;
    const outcome: FollowUpOutcome = typed.startsWith(SKIP)
      ? 'skipped'
      : typed === ''
        ? 'shown'
        : 'answered';
    live.record({
      type: 'followed-up',
      phase: phase.id,
      followUp: followUp.id,
      question: followUp.question,
      answer: outcome === 'answered' ? typed : '',
      outcome,
    });
    if (outcome === 'skipped') continue;
    revealFollowUp(live, followUp, typed);
    // The next question keeps an answer on the screen; behind the last comes a whole new phase.
    if (followUp === phase.followUps.at(-1))
      await askReady(live.options.terminal, 'Read it? Enter.');
  }
}

function askFollowUp(live: Live, followUp: FollowUp): Promise<string> {
  const { terminal } = live.options;
  const look = terminal.look();
  terminal.print(`\n${spoken('Follow-up', followUp.question, look)}`);
  return askText(
    terminal,
    palette(look).dim('  Answer aloud or here. Enter on nothing shows it; /skip, /skip all.'),
  );
}

function revealFollowUp(live: Live, followUp: FollowUp, typed: string): void {
  const { terminal } = live.options;
  const look = terminal.look();
  if (typed !== '') terminal.print(spoken('You', typed, look));
  terminal.print(`\n${renderMarkdown(followUp.answer, look)}`);
}
