import type { Level } from '../../corpus/question.js';
import { isExpected } from '../../session/coverage.js';
import type { CheckedPoint } from '../../session/event.js';
import { resultOf } from '../../session/result.js';
import type { AnsweredFollowUp, Session, SessionPhase } from '../../session/session.js';
import { type Look, margin, measure, palette } from '../look.js';
import { rule } from '../rule.js';
import { wrapText } from '../text.js';
import { aside, placeOf, spoken, timeline } from './conversation.js';
import { renderResult } from './result.js';
import { renderOpening } from './round.js';

/**
 * A session from its first second to its score: timeline, points made and missed, follow-ups.
 * @param prompt what the interviewer asked; undefined where the question is gone
 */
export function renderReplay(session: Session, prompt: string | undefined, look: Look): string {
  const date = new Date(session.startedAt).toLocaleString('en-GB', {
    dateStyle: 'long',
    timeStyle: 'short',
  });
  const parts = [
    renderOpening(session.setup, look),
    aside(`Session ${session.id}, ${date}`, look),
    prompt === undefined ? '' : spoken('Interviewer', prompt, look),
    ...session.phases
      .filter((phase) => phase.reached)
      .map((phase, index) => renderReplayedPhase(session, phase, index, look)),
    renderResult(session.setup, resultOf(session), look),
    session.takeaway === undefined ? '' : spoken('Take away', session.takeaway, look),
    session.stage.name === 'done' ? '' : aside(`Not finished: onsite resume ${session.id}`, look),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

function renderReplayedPhase(
  session: Session,
  phase: SessionPhase,
  index: number,
  look: Look,
): string {
  const own = <Item extends { phase: string }>(items: readonly Item[]) =>
    items.filter((item) => item.phase === phase.id);
  const said = timeline(own(session.notes), own(session.remarks), look);
  return [
    rule(phase.title, look, placeOf(session.phases, index)),
    said === '' ? aside('No notes in this phase.', look) : said,
    (phase.points ?? []).map((point) => pointLine(point, session.setup.level, look)).join('\n'),
    ...phase.followUps.map((followUp) => followUpLines(followUp, look)),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function pointLine(point: CheckedPoint, level: Level, look: Look): string {
  const { good, dim } = palette(look);
  // What is above the level was not asked for, so leaving it out is no miss.
  const mark = point.made ? 'made   ' : isExpected(point, level) ? 'missed ' : 'beyond ';
  const worth = point.must ? `must · ${point.level}` : point.level;
  const left = ' '.repeat(margin(look));
  return wrapText(`${point.text}  ${dim(worth)}`, measure(look), {
    first: left + (point.made ? good(mark) : mark),
    rest: left + ' '.repeat(mark.length),
  });
}

function followUpLines({ question, answer, outcome }: AnsweredFollowUp, look: Look): string {
  const said = { answered: answer, shown: '(looked at the answer)', skipped: '(skipped)' }[outcome];
  return `${spoken('Follow-up', question, look)}\n${spoken('You', said, look)}`;
}
