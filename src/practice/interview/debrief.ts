import type { QuestionPhase } from '../../corpus/question.js';
import { palette } from '../../render/look.js';
import { renderMarkdown } from '../../render/markdown.js';
import { rule } from '../../render/rule.js';
import { aside, placeOf, spoken, timeline } from '../../render/session/conversation.js';
import { renderGap, renderPointLabel } from '../../render/session/debrief.js';
import { plural } from '../../render/words.js';
import { coverageOf, isExpected, onScoreScale } from '../../session/coverage.js';
import type { CheckedPoint } from '../../session/event.js';
import type { SessionPhase } from '../../session/session.js';
import { askChecklist, askKey } from '../../terminal/ask.js';
import { printPaged } from '../../terminal/pager.js';
import { evidenceFor } from './evidence.js';
import { askFollowUps } from './follow-ups.js';
import type { Live } from './live.js';

/** Debriefs one phase; a debrief that was cut off goes on where it stood. */
export async function debriefPhase(live: Live, index: number): Promise<void> {
  const { terminal } = live.options;
  const phase = live.session.phases[index];
  if (!phase) return;
  const place = placeOf(live.session.phases, index);
  terminal.print(`\n${rule(phase.title, terminal.look(), `Debrief ${place}`)}\n`);
  printOwnNotes(live, index);

  const content = live.questionPhase(phase.id);
  if (phase.selfScore === undefined) await askSelfScore(live, index);
  if (content && content.keyPoints.length > 0 && !phase.points) await askPoints(live, content);
  printGap(live, index);
  if (!phase.answerShown) {
    await printPaged(terminal, `\n${answerOf(live, phase)}\n`);
    live.record({ type: 'answer-shown', phase: phase.id });
  }
  if (content) await askFollowUps(live, content);
  live.record({ type: 'debriefed', phase: phase.id });
}

function printOwnNotes(live: Live, index: number): void {
  const { terminal } = live.options;
  const { session } = live;
  const id = session.phases[index]?.id;
  const notes = session.notes.filter((note) => note.phase === id);
  const remarks = session.remarks.filter((remark) => remark.phase === id);
  const look = terminal.look();
  const none =
    session.setup.notes === 'paper' ? 'Your notes are on paper.' : 'No notes in this phase.';
  terminal.print(
    notes.length + remarks.length > 0 ? timeline(notes, remarks, look) : aside(none, look),
  );
  terminal.print('');
}

async function askSelfScore(live: Live, index: number): Promise<void> {
  const phase = live.session.phases[index];
  const anchors =
    live.options.framework.phases.find((each) => each.id === phase?.id)?.anchors ?? [];
  if (!phase) return;
  const selfScore = await askKey(live.options.terminal, {
    question: 'How did it go, before you see the answer?',
    preferred: 2,
    // Everything shows after it, so it cannot be given again; and who types 3 and Enter by habit
    // must not answer the checklist with that Enter.
    confirmed: true,
    choices: [0, 1, 2, 3, 4].map((score) => ({
      key: String(score),
      label: anchors[score] ?? '',
      value: score,
    })),
  });
  live.record({ type: 'self-scored', phase: phase.id, selfScore });
}

async function askPoints(live: Live, content: QuestionPhase): Promise<void> {
  const { terminal } = live.options;
  const evidence = evidenceFor(live, content);
  const paper = live.session.setup.notes === 'paper';
  const made = await askChecklist(
    terminal,
    `Which of these did you make? ${paper ? 'Look at your paper.' : 'Ticked: your notes show it.'}`,
    content.keyPoints.map((point) => {
      const note = evidence.get(point.id);
      return {
        value: point.id,
        label: renderPointLabel({ ...point, ...(note ? { evidence: note } : {}) }, terminal.look()),
        checked: note !== undefined,
      };
    }),
  );
  const points = content.keyPoints.map(({ id, text, level, must }): CheckedPoint => {
    const note = evidence.get(id);
    return {
      id,
      text,
      level,
      must,
      made: made.includes(id),
      ...(note ? { evidence: note.text } : {}),
    };
  });
  live.record({ type: 'points-checked', phase: content.id, points });
}

/** The model answer, and what a good reaction to each curveball of this round would have been. */
function answerOf(live: Live, { id, title }: SessionPhase): string {
  const look = live.options.terminal.look();
  const answer = live.questionPhase(id)?.modelAnswer ?? '';
  const reactions = live.session.setup.curveballs
    .filter((curveball) => curveball.phase === id)
    .map(({ text, goodReaction }) =>
      [spoken('Curveball', text, look), renderMarkdown(goodReaction, look)].join('\n\n'),
    );
  const shown =
    answer === ''
      ? [aside(`The question has no model answer on ${title.toLowerCase()}.`, look)]
      : [aside(palette(look).heading('A model answer'), look), renderMarkdown(answer, look)];
  return [...shown, ...reactions].join('\n\n');
}

function printGap(live: Live, index: number): void {
  const { terminal } = live.options;
  const phase = live.session.phases[index];
  if (phase?.selfScore === undefined) return;
  const coverage = coverageOf(phase.points ?? [], live.session.setup.level);
  const shown = phase.points?.some((point) => point.evidence !== undefined) ?? false;
  const points = phase.points ?? [];
  const beyond = points.filter((point) => !isExpected(point, live.session.setup.level)).length;
  const gap = [
    renderGap(coverage === null ? null : onScoreScale(coverage), phase.selfScore, shown),
    beyond > 0 ? `${plural(beyond, 'point is', 'points are')} above your level and only add.` : '',
  ]
    .filter((part) => part !== '')
    .join(' ');
  terminal.print(`\n${aside(gap, { ...terminal.look(), colour: 0 })}`);
}
