import { palette } from '../../render/look.js';
import { spoken } from '../../render/session/conversation.js';
import { renderResult } from '../../render/session/result.js';
import { resultOf } from '../../session/result.js';
import { currentPhase } from '../../session/session.js';
import { askReady, askText } from '../../terminal/ask.js';
import type { Live } from './live.js';
import { holdPhase } from './round.js';

/** Holds the session from where it stands to its result: round, debrief, take-away. */
export async function holdSession(live: Live): Promise<void> {
  for (;;) {
    const { stage } = live.session;
    switch (stage.name) {
      case 'round':
        await startClock(live);
        await holdPhase(live, stage.phase);
        break;
      case 'debrief': {
        // Loaded only now, with all that renders Markdown: nobody waits for it at the first prompt.
        const { debriefPhase } = await import('./debrief.js');
        await debriefPhase(live, stage.phase);
        break;
      }
      case 'take-away':
        await takeAway(live);
        break;
      case 'done':
        return;
    }
  }
}

/** What the interviewer says first. */
export function sayPrompt(live: Live): void {
  const { terminal, question } = live.options;
  terminal.print(`\n${spoken('Interviewer', question.prompt, terminal.look())}`);
}

/** After a debrief between two phases the clock waits for the person. */
async function startClock(live: Live): Promise<void> {
  if (live.session.running) return;
  const title = currentPhase(live.session)?.title.toLowerCase() ?? '';
  await askReady(live.options.terminal, `Ready for ${title}? The clock goes on with Enter.`);
  live.record({ type: 'resumed' });
}

async function takeAway(live: Live): Promise<void> {
  const { terminal } = live.options;
  const look = terminal.look();
  terminal.print(`\n${renderResult(live.session.setup, resultOf(live.session), look)}\n`);
  const takeaway = await askText(
    terminal,
    `${palette(look).accent('?')} ${palette(look).strong('One line to take away, or Enter')}`,
  );
  live.record({ type: 'finished', takeaway });
  if (takeaway !== '') terminal.print(spoken('Take away', takeaway, look));
}
