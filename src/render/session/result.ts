import { onScoreScale } from '../../session/coverage.js';
import type { SessionSetup } from '../../session/event.js';
import type { MissedPoint, PhaseResult, SessionResult } from '../../session/result.js';
import { shareBar } from '../bar.js';
import { type Look, margin, measure, palette } from '../look.js';
import { rule } from '../rule.js';
import { padEnd, padStart, wrapText } from '../text.js';
import { formatClock, inSeries, plural } from '../words.js';

const NAME_COLUMNS = 15;
const FIGURE_COLUMNS = 6;
const TIME_COLUMNS = 9;
const BAR_CELLS = 10;
/** Narrower windows get a sentence a phase. */
const ROOM_FOR_THE_TABLE = 62;
/** How many missed points are named as "next time". */
const NEXT_TIME = 2;

/** The one-screen result of a session: figures per phase and the two heaviest missed points. */
export function renderResult(setup: SessionSetup, result: SessionResult, look: Look): string {
  const title = `${setup.question.title} · ${formatClock(result.usedSeconds * 1000)}`;
  return [rule(title, look), renderResultTable(result, look), nextTime(result.missed, look)]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** The figures of a session: a row a phase, one for the round, and what else was counted. */
export function renderResultTable(result: SessionResult, look: Look): string {
  const rows = [...result.phases, { ...result, title: 'Round' }];
  const table =
    look.plain || look.width < ROOM_FOR_THE_TABLE
      ? rows.map((row) => wrapText(plainRow(row), measure(look)))
      : [header(look), ...rows.map((row) => figureRow(row, look))];
  return [...table, remarks(result, look)].join('\n');
}

type Row = Omit<PhaseResult, 'id'>;

function header(look: Look): string {
  const cells = [
    ' '.repeat(margin(look) + NAME_COLUMNS),
    padStart('coverage', BAR_CELLS + FIGURE_COLUMNS),
    padStart('you', FIGURE_COLUMNS),
    padStart('used', TIME_COLUMNS),
    padStart('plan', TIME_COLUMNS),
  ];
  return palette(look).dim(cells.join(''));
}

function figureRow(row: Row, look: Look): string {
  const bar =
    row.coverage === null ? ' '.repeat(BAR_CELLS) : shareBar(row.coverage, BAR_CELLS, look);
  return [
    ' '.repeat(margin(look)),
    padEnd(row.title.toLowerCase(), NAME_COLUMNS),
    bar,
    padStart(figure(row.coverage === null ? null : onScoreScale(row.coverage)), FIGURE_COLUMNS),
    padStart(figure(row.selfScore), FIGURE_COLUMNS),
    padStart(formatClock(row.usedSeconds * 1000), TIME_COLUMNS),
    padStart(formatClock(row.plannedSeconds * 1000), TIME_COLUMNS),
  ].join('');
}

function plainRow(row: Row): string {
  const coverage = row.coverage === null ? null : onScoreScale(row.coverage);
  return `${row.title}: coverage ${figure(coverage)} of 4, you gave ${figure(row.selfScore)}, used ${formatClock(row.usedSeconds * 1000)} of ${formatClock(row.plannedSeconds * 1000)}`;
}

/** A figure on the scale of 0 to 4; a dash where there is none. */
export function figure(value: number | null): string {
  if (value === null) return '-';
  return Number.isInteger(value) ? String(value) : value.toFixed(1);
}

function remarks({ phases, hints, curveballs, bonus }: SessionResult, look: Look): string {
  const scored = phases.filter(({ selfScore }) => selfScore !== null);
  const uncovered = scored.filter(({ coverage }) => coverage === null);
  const parts = [
    `hints ${hints}`,
    curveballs.thrown > 0
      ? `a note after ${curveballs.answered} of ${plural(curveballs.thrown, 'curveball')}`
      : '',
    bonus > 0 ? `${plural(bonus, 'point')} above your level` : '',
    uncovered.length === 0
      ? ''
      : uncovered.length === scored.length
        ? 'no key points to count, so no coverage'
        : `no key points to count on ${inSeries(uncovered.map(({ title }) => title.toLowerCase()))}`,
  ];
  const left = ' '.repeat(margin(look));
  return wrapText(palette(look).dim(parts.filter(Boolean).join(' · ')), measure(look), {
    first: left,
    rest: left,
  });
}

function nextTime(missed: readonly MissedPoint[], look: Look): string {
  if (missed.length === 0) return '';
  const left = ' '.repeat(margin(look));
  const lines = missed.slice(0, NEXT_TIME).map((point) =>
    wrapText(`${point.text}${point.must ? palette(look).dim('  must') : ''}`, measure(look), {
      first: `${left}  ${padEnd(point.phase, NAME_COLUMNS - 2)}`,
      rest: left + ' '.repeat(NAME_COLUMNS),
    }),
  );
  return [`${left}${palette(look).strong('Next time')}`, ...lines].join('\n');
}
