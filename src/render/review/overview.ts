import type { Overview, Pacing } from '../../history/overview.js';
import type { TopicStrength } from '../../history/topics.js';
import { coveredFigures, type PhaseTrend, TOO_FEW } from '../../history/trend.js';
import { onScoreScale } from '../../session/coverage.js';
import { sparkline } from '../bar.js';
import { type Look, margin, measure, palette } from '../look.js';
import { padEnd, padStart, wrapText } from '../text.js';
import { formatClock, plural } from '../words.js';
import { uncoveredText } from './uncovered.js';

const NAME_COLUMNS = 15;
const SPARK_SESSIONS = 10;
const SPARK_COLUMNS = 22;
const FIGURE_COLUMNS = 8;
const TOP_SCORE = 4;
/** From so far on the self-score is called too high or too low. */
const NOTABLE_GAP = 0.75;
const TOPICS_SHOWN = 3;
/** Narrower windows get a sentence a phase. */
const ROOM_FOR_THE_TABLE = 72;

/** The review on one screen: trends, calibration, pacing, topics, days, what to do next. */
export function renderOverview(overview: Overview, look: Look): string {
  const topics = overview.sessions - overview.uncovered < TOO_FEW ? [] : overview.topics;
  return [
    headLine(overview, look),
    trendTable(overview.trends, look),
    overview.uncovered === 0 ? '' : line('', uncoveredText(overview), look),
    [
      line('pace', paceText(overview.pacing), look),
      line('strong', topicText(strongest(topics)), look),
      line('weak', topicText(weakest(topics)), look),
      line(
        'hints',
        overview.hints === null ? tooFew() : `${overview.hints.toFixed(1)} a session`,
        look,
      ),
      line('days', daysText(overview.days, look), look),
    ].join('\n'),
    overview.next
      ? line(
          'Next',
          `${overview.next.question.title}: ${overview.next.reason}. onsite start ${overview.next.question.id}`,
          look,
        )
      : '',
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function headLine({ sessions, cards, since, until }: Overview, look: Look): string {
  const date = (time: number) =>
    new Date(time).toLocaleDateString('en-GB', { day: 'numeric', month: 'long' });
  const parts = [
    plural(sessions, 'session'),
    plural(cards, 'card'),
    since === undefined ? '' : `since ${date(since)}`,
    `to ${date(until)}`,
  ];
  return line('', parts.filter(Boolean).join(' · '), look);
}

function trendTable(trends: readonly PhaseTrend[], look: Look): string {
  if (trends.length === 0) return line('', 'No session is finished yet.', look);
  if (look.plain || look.width < ROOM_FOR_THE_TABLE) {
    return trends.map((trend) => line('', trendSentence(trend, look), look)).join('\n');
  }
  const left = ' '.repeat(margin(look));
  const head = [
    padEnd('', NAME_COLUMNS),
    padEnd(`coverage, last ${SPARK_SESSIONS}`, SPARK_COLUMNS),
    padStart('now', FIGURE_COLUMNS),
    padStart('before', FIGURE_COLUMNS),
    '   you - coverage',
  ].join('');
  return [
    left + palette(look).dim(head),
    ...trends.map((trend) => left + trendRow(trend, look)),
  ].join('\n');
}

function trendRow(trend: PhaseTrend, look: Look): string {
  const { now, before, calibration } = trend;
  return [
    padEnd(trend.title.toLowerCase(), NAME_COLUMNS),
    padEnd(sparkline(coverages(trend), TOP_SCORE, look), SPARK_COLUMNS),
    padStart(now === null ? noFigure(trend) : now.toFixed(1), FIGURE_COLUMNS),
    padStart(before === null ? '-' : before.toFixed(1), FIGURE_COLUMNS),
    calibration === null ? '' : `   ${padEnd(signed(calibration), 6)}${gapWord(calibration)}`,
  ]
    .join('')
    .trimEnd();
}

/** Without any coverage a dash, as then it is not a matter of more sessions. */
function noFigure({ figures }: PhaseTrend): string {
  return coveredFigures(figures).length === 0 ? '-' : 'too few';
}

function trendSentence(trend: PhaseTrend, look: Look): string {
  const { title, now, before, calibration } = trend;
  if (coverages(trend).length === 0) return `${title}: no coverage.`;
  if (now === null) return `${title}: ${tooFew()} to say how it goes.`;
  return [
    `${title}: ${now.toFixed(1)} of 4 now`,
    before === null ? '' : `, ${before.toFixed(1)} before`,
    calibration === null
      ? ''
      : `, you score it ${signed(calibration)} ${gapWord(calibration)}`.trimEnd(),
    look.plain ? '.' : '',
  ].join('');
}

function coverages(trend: PhaseTrend): number[] {
  return coveredFigures(trend.figures)
    .slice(-SPARK_SESSIONS)
    .map(({ coverage }) => coverage);
}

function signed(value: number): string {
  return `${value < 0 ? '-' : '+'}${Math.abs(value).toFixed(1)}`;
}

function gapWord(gap: number): string {
  return Math.abs(gap) < NOTABLE_GAP ? '' : gap > 0 ? 'too high' : 'too low';
}

/** Phases that run over or are cut short by half a minute and more. */
function paceText(pacing: readonly Pacing[]): string {
  const known = pacing.filter((each) => each.over !== null);
  if (known.length === 0) return tooFew();
  const told = known
    .filter(({ over }) => Math.abs(over ?? 0) >= 30)
    .map(({ title, over }) =>
      (over ?? 0) > 0
        ? `${title.toLowerCase()} runs ${formatClock((over ?? 0) * 1000)} over`
        : `${title.toLowerCase()} is cut by ${formatClock(-(over ?? 0) * 1000)}`,
    );
  return told.length === 0 ? 'as planned' : told.join(', ');
}

function strongest(topics: readonly TopicStrength[]): TopicStrength[] {
  return [...topics].reverse().slice(0, howMany(topics));
}

function weakest(topics: readonly TopicStrength[]): TopicStrength[] {
  return topics.slice(0, howMany(topics));
}

/** No topic is among the strong and the weak ones at once. */
function howMany(topics: readonly TopicStrength[]): number {
  return Math.min(TOPICS_SHOWN, Math.floor(topics.length / 2));
}

function topicText(topics: readonly TopicStrength[]): string {
  if (topics.length === 0) return tooFew();
  return topics
    .map(({ topic, coverage }) => `${topic} ${onScoreScale(coverage).toFixed(1)}`)
    .join(' · ');
}

function daysText(days: Overview['days'], look: Look): string {
  if (look.plain) return `${days.filter((day) => day.practised).length} of the last ${days.length}`;
  const marks = days.map((day) => (day.practised ? '■' : '·'));
  const weeks = Array.from({ length: Math.ceil(marks.length / 7) }, (_, week) =>
    marks.slice(week * 7, week * 7 + 7).join(' '),
  );
  return weeks.join(' │ ');
}

function tooFew(): string {
  return `too few sessions, from ${TOO_FEW} on`;
}

function line(name: string, text: string, look: Look): string {
  const left = ' '.repeat(margin(look));
  const label = name === '' ? '' : padEnd(name, 9);
  return wrapText(text, measure(look), {
    first: left + palette(look).dim(label),
    rest: left + ' '.repeat(label.length),
  });
}
