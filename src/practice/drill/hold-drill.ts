import type { Card } from '../../drill/card.js';
import type { Memory, Scheduler } from '../../drill/schedule.js';
import { Interrupted } from '../../errors.js';
import { GRADES, type Grade } from '../../history/record.js';
import type { Recorder } from '../../history/recorder.js';
import {
  renderAsked,
  renderCardHead,
  renderDrillClock,
  renderDrillEnd,
  renderSecondHead,
  waitText,
} from '../../render/drill/card.js';
import { palette } from '../../render/look.js';
import { spoken } from '../../render/session/conversation.js';
import { askKey, askLine } from '../../terminal/ask.js';
import type { Terminal } from '../../terminal/terminal.js';

export type DrillOptions = {
  /** What is given with a card. */
  given(card: Card): Promise<string[]>;
  terminal: Terminal;
  recorder: Recorder;
  scheduler(): Promise<Scheduler>;
  /** What is known of each card; kept up to date while the drill goes on. */
  memories: Map<string, Memory>;
  /** Soft limit a card, milliseconds; nothing happens at it but a colour and a word. */
  limit: number;
};

export type Graded = { card: Card; grade: Grade };

/**
 * Goes through the cards, and once more through those that were not known; Ctrl-C ends the drill, and
 * what was graded by then is kept.
 */
export async function holdDrill(cards: readonly Card[], options: DrillOptions): Promise<void> {
  const { terminal, recorder } = options;
  const graded: Graded[] = [];
  const again: Card[] = [];
  try {
    for (const [index, card] of cards.entries()) {
      terminal.print(`\n${renderCardHead(card, index, cards.length, terminal.look())}`);
      const grade = await askCard(card, options);
      graded.push({ card, grade });
      if (grade === 'again') again.push(card);
    }
    for (const card of again) {
      terminal.print(`\n${renderSecondHead(card, terminal.look())}`);
      await askCard(card, options);
    }
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
    terminal.print(`\n${renderDrillEnd(graded, cards.length, terminal.look())}`);
    throw new Interrupted('Stopped. What you graded is kept.');
  }
  recorder.keep({ type: 'drill-finished', at: terminal.clock.now() });
  terminal.print(`\n${renderDrillEnd(graded, cards.length, terminal.look())}`);
}

/** Asks one card, reveals it, has it graded and keeps the grade. */
async function askCard(card: Card, options: DrillOptions): Promise<Grade> {
  const { terminal, recorder } = options;
  const { clock } = terminal;
  const look = terminal.look();
  const askedAt = clock.now();
  terminal.print(`\n${renderAsked(card, await options.given(card), look)}\n`);
  const outcome = await askLine(terminal, {
    header: (now) => renderDrillClock(options.limit - (now - askedAt), terminal.look()),
  });
  const typed = outcome.kind === 'entered' ? outcome.text.trim() : '';
  if (typed !== '') terminal.print(`${spoken('You', typed, look)}\n`);
  // Loaded only now: the first card is asked without waiting for what renders its answer.
  const { renderMarkdown } = await import('../../render/markdown.js');
  terminal.print(`${renderMarkdown(card.answer, look)}\n`);
  const judgement = card.result === undefined ? undefined : await judge(typed, card.result);
  if (judgement && typed !== '') terminal.print(`${spoken('Judged', judgement.text, look)}\n`);
  const grade = await askGrade(card, judgement?.grade, options);
  const now = clock.now();
  const scheduler = await options.scheduler();
  options.memories.set(card.id, scheduler.after(options.memories.get(card.id), grade, now));
  const { id, question } = card;
  recorder.keep({
    type: 'graded',
    at: now,
    card: id,
    question: question.id,
    grade,
    answer: typed,
    took: now - askedAt,
  });
  return grade;
}

async function judge(typed: string, result: string) {
  const { judgeEstimate } = await import('../../drill/estimate.js');
  return judgeEstimate(typed, result);
}

const USUAL: Grade = 'good';

async function askGrade(
  card: Card,
  suggested: Grade | undefined,
  options: DrillOptions,
): Promise<Grade> {
  const { terminal, scheduler, memories } = options;
  const now = terminal.clock.now();
  const dates = (await scheduler()).nextDates(memories.get(card.id), now);
  const { dim } = palette(terminal.look());
  return askKey(terminal, {
    question: 'How well did you know it?',
    preferred: GRADES.indexOf(suggested ?? USUAL),
    choices: GRADES.map((grade, index) => ({
      key: String(index + 1),
      label: `${grade.padEnd(7)}${dim(`back ${waitText(dates[grade] - now)}`)}`,
      value: grade,
    })),
  });
}
