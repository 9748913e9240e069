import type { Card } from '../../drill/card.js';
import type { CardKind } from '../../drill/card-kinds.js';
import { GRADES, type Grade } from '../../history/record.js';
import { shareBar } from '../bar.js';
import { type Look, margin, measure, palette } from '../look.js';
import { spoken } from '../session/conversation.js';
import { wrapText } from '../text.js';
import { formatClock, plural } from '../words.js';

const BAR_CELLS = 18;

const KIND_WORDS: Record<CardKind, string> = {
  'follow-up': 'follow-up',
  curveball: 'curveball',
  estimate: 'estimate',
  decision: 'decision',
  missed: 'a point you missed',
};

/** The card's place in the drill, its kind, and the question it belongs to. */
export function renderCardHead(card: Card, index: number, count: number, look: Look): string {
  const { dim } = palette(look);
  const left = ' '.repeat(margin(look));
  const place = `${index + 1} of ${count}`;
  const bar = look.plain ? '' : `${shareBar(index / count, BAR_CELLS, look)} `;
  return [
    `${left}${bar}${place} ${dim(`· ${KIND_WORDS[card.kind]}`)}`,
    '',
    spoken(card.question.title, card.context, look),
  ].join('\n');
}

/** The head of a card that was not known and is asked again at the end. */
export function renderSecondHead(card: Card, look: Look): string {
  const left = ' '.repeat(margin(look));
  return [
    `${left}once more ${palette(look).dim(`· ${KIND_WORDS[card.kind]}`)}`,
    '',
    spoken(card.question.title, card.context, look),
  ].join('\n');
}

/** What is asked, and what is given with it. */
export function renderAsked(card: Card, given: readonly string[], look: Look): string {
  const left = ' '.repeat(margin(look));
  const wrapped = (text: string) => wrapText(text, measure(look), { first: left, rest: left });
  return [
    wrapped(palette(look).strong(withoutMarks(card.asked))),
    ...given.map((fact) => wrapped(palette(look).dim(`Given: ${fact}`))),
  ].join('\n');
}

/** The soft clock of a card, and what Enter does. */
export function renderDrillClock(left: number, look: Look): string {
  const { dim, warning } = palette(look);
  const clock =
    left >= 0 ? formatClock(Math.ceil(left / 1000) * 1000) : warning(`${formatClock(-left)} over`);
  return `${' '.repeat(margin(look))}${clock} ${dim('· answer aloud or here; Enter shows the answer')}`;
}

/** Inline Markdown as words; rendering it would load all of marked before the first prompt. */
function withoutMarks(markdown: string): string {
  return markdown.replace(/`|\*\*/g, '');
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** A waiting time in milliseconds as `in 10 min`, `tomorrow`, `in 5 days`, `in 3 months`. */
export function waitText(milliseconds: number): string {
  const days = Math.round(milliseconds / DAY);
  if (milliseconds < DAY) return `in ${Math.max(1, Math.round(milliseconds / MINUTE))} min`;
  if (days === 1) return 'tomorrow';
  return days < 60 ? `in ${plural(days, 'day')}` : `in ${plural(Math.round(days / 30), 'month')}`;
}

/** What the drill came to. */
export function renderDrillEnd(
  graded: readonly { card: Card; grade: Grade }[],
  count: number,
  look: Look,
): string {
  const left = ' '.repeat(margin(look));
  if (graded.length === 0) return `${left}No card was graded.`;
  const by = (grade: Grade) => graded.filter((each) => each.grade === grade);
  const sums = GRADES.filter((grade) => by(grade).length > 0)
    .map((grade) => `${by(grade).length} ${grade}`)
    .join(', ');
  const lines = [`${palette(look).strong(plural(graded.length, 'card'))} of ${count}: ${sums}.`];
  const weak = by('again').map(({ card }) => card);
  if (weak.length > 0) {
    lines.push('', 'Once more before the interview:');
    lines.push(...weak.map((card) => `- ${card.question.title}: ${withoutMarks(card.asked)}`));
  }
  return lines
    .map((line) => wrapText(line, measure(look), { first: left, rest: `${left}  ` }))
    .join('\n');
}
