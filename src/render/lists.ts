import { DIFFICULTIES, type QuestionSummary } from '../corpus/question.js';
import { type Look, margin, palette } from './look.js';
import { padEnd, truncate, widestOf, wrapText } from './text.js';
import { plural } from './words.js';

const GAP = 2;
/** A column with less room than this says too little to be shown. */
const LEAST_TITLE = 10;
const LEAST_TOPICS = 12;

/** Columns of each part of a line; 0 where the window has no room for it. */
type Layout = { id: number; title: number; difficulty: number; topics: number };

/** One line a question, the easy ones first, and below them how many there are. */
export function renderQuestionList(summaries: readonly QuestionSummary[], look: Look): string {
  const sorted = [...summaries].sort(byDifficultyThenId);
  const left = ' '.repeat(margin(look));
  const layout = layOut(sorted, look.width - left.length);
  const lines = sorted.map((summary) =>
    look.plain ? spokenLine(summary, look) : left + columnLine(summary, layout, look),
  );
  const count = left + plural(sorted.length, 'question');
  return sorted.length === 0 ? count : [...lines, '', count].join('\n');
}

function byDifficultyThenId(a: QuestionSummary, b: QuestionSummary): number {
  const harder = DIFFICULTIES.indexOf(a.difficulty) - DIFFICULTIES.indexOf(b.difficulty);
  return harder || (a.id < b.id ? -1 : 1);
}

/** Room is given in the order in which a person needs the columns: the id is what they type. */
function layOut(summaries: readonly QuestionSummary[], room: number): Layout {
  const widest = (text: (summary: QuestionSummary) => string) => widestOf(summaries.map(text));
  let left = room;
  const take = (wanted: number, least: number): number => {
    const given = Math.min(wanted, left - GAP);
    if (given < Math.min(wanted, least)) {
      left = 0;
      return 0;
    }
    left -= given + GAP;
    return given;
  };
  const id = Math.min(
    widest((summary) => summary.id),
    room,
  );
  left -= id;
  const title = take(
    widest((summary) => summary.title),
    LEAST_TITLE,
  );
  const difficulties = widest((summary) => summary.difficulty);
  const difficulty = take(difficulties, difficulties);
  const topics = take(widest(topicsText), LEAST_TOPICS);
  return { id, title, difficulty, topics };
}

function columnLine(summary: QuestionSummary, layout: Layout, look: Look): string {
  const style = palette(look);
  const cells = [
    { text: summary.id, columns: layout.id, draw: style.accent },
    { text: summary.title, columns: layout.title, draw: style.strong },
    { text: summary.difficulty, columns: layout.difficulty, draw: String },
    { text: topicsText(summary), columns: layout.topics, draw: style.dim },
  ];
  return cells
    .filter(({ columns }) => columns > 0)
    .map(({ text, columns, draw }) => padEnd(draw(truncate(text, columns)), columns))
    .join(' '.repeat(GAP))
    .trimEnd();
}

function spokenLine(summary: QuestionSummary, look: Look): string {
  const facts = [summary.title, summary.difficulty, topicsText(summary)].filter(Boolean);
  return wrapText(`${summary.id}: ${facts.join(', ')}`, look.width, { rest: '  ' });
}

function topicsText(summary: QuestionSummary): string {
  return summary.topics.join(', ');
}
