import type { Overview } from '../../history/overview.js';
import type { SessionData } from '../../history/session-data.js';
import { coveredFigures, type PhaseTrend } from '../../history/trend.js';
import { onScoreScale } from '../../session/coverage.js';
import { uncoveredText } from '../review/uncovered.js';
import { formatClock, plural } from '../words.js';
import { escapeHtml, tableHtml } from './html.js';

/** The parts of the page that are built beforehand: what draws the charts, and how it looks. */
export type PageAssets = { script: string; style: string };

export type PageData = {
  overview: Overview;
  sessions: readonly SessionData[];
  /** The figures are made up, to show what the page looks like. */
  demo: boolean;
};

/** One page that opens from the disk without a network: charts, and beside each its figures. */
export function renderPage({ overview, sessions, demo }: PageData, assets: PageAssets): string {
  return [
    '<!doctype html>',
    '<html lang="en"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:">`,
    '<title>Practice, system-design interviews</title>',
    `<style>${assets.style}</style></head><body>`,
    '<header><h1>Practice</h1>',
    `<p class="soft">${escapeHtml(headLine(overview))}</p>`,
    demo ? '<p class="demo" role="note">Made-up data, to show what this page looks like.</p>' : '',
    '</header><main>',
    trendsHtml(overview.trends),
    paceHtml(overview),
    topicsHtml(overview),
    daysHtml(overview),
    sessionsHtml(sessions),
    '</main>',
    // A closing tag inside the script would end it early.
    `<script>${assets.script.replaceAll('</script', '<\\/script')}</script>`,
    '</body></html>',
  ].join('\n');
}

function headLine(overview: Overview): string {
  const { sessions, cards, until, next } = overview;
  const date = new Date(until).toLocaleDateString('en-GB', { dateStyle: 'long' });
  const words = [`${plural(sessions, 'session')}, ${plural(cards, 'card')}, to ${date}.`];
  if (overview.uncovered > 0) words.push(uncoveredText(overview));
  if (next) words.push(`Next: ${next.question.title} (${next.reason}).`);
  return words.join(' ');
}

function trendsHtml(trends: readonly PhaseTrend[]): string {
  if (trends.length === 0) return '<h2>Phases</h2><p>No session is finished yet.</p>';
  return `<h2>Phases</h2><p class="soft">Coverage is what your notes and ticks show, the self-score what you gave yourself before the answer; both 0 to 4.</p><div class="charts">${trends.map(trendHtml).join('')}</div>`;
}

function trendHtml({ title, figures, now, before, calibration }: PhaseTrend): string {
  const chart = {
    times: figures.map(({ startedAt }) => Math.round(startedAt / 1000)),
    lowest: 0,
    highest: 4,
    series: [
      {
        label: 'Coverage',
        values: figures.map(({ coverage }) => coverage),
        colour: '--coverage',
        dashed: false,
      },
      {
        label: 'Self-score',
        values: figures.map(({ selfScore }) => selfScore),
        colour: '--self-score',
        dashed: true,
      },
    ],
  };
  const said = [
    now === null
      ? coveredFigures(figures).length === 0
        ? 'No coverage, as the questions had no key points'
        : 'Too few sessions for a trend'
      : `Now ${now.toFixed(1)} of 4`,
    before === null ? '' : `, ${before.toFixed(1)} before`,
    calibration === null
      ? ''
      : `; your own score lies ${Math.abs(calibration).toFixed(1)} ${calibration < 0 ? 'below' : 'above'} coverage`,
  ].join('');
  const rows = figures.map(({ startedAt, coverage, selfScore }) => [
    dateOf(startedAt),
    coverage === null ? '-' : coverage.toFixed(1),
    selfScore === null ? '-' : String(selfScore),
  ]);
  return [
    `<figure><h3>${escapeHtml(title)}</h3>`,
    `<div class="chart" role="img" aria-label="${escapeHtml(`${title}: ${said}. The figures are in the table below.`)}" data-figures="${escapeHtml(JSON.stringify(chart))}"></div>`,
    `<figcaption>${escapeHtml(said)}</figcaption>`,
    `<details><summary>Figures of ${escapeHtml(title.toLowerCase())}</summary>`,
    tableHtml({
      caption: `${title}, each session`,
      header: ['Date', 'Coverage', 'Self-score'],
      rows,
      figuresFrom: 1,
    }),
    '</details></figure>',
  ].join('');
}

function paceHtml({ pacing }: Overview): string {
  const rows = pacing.map(({ title, over }) => [
    title,
    over === null
      ? 'too few sessions'
      : `${formatClock(Math.abs(over) * 1000)} ${over >= 0 ? 'over' : 'under'}`,
  ]);
  return `<h2>Pace</h2>${tableHtml({ caption: 'Used against planned, mean of the last five sessions', header: ['Phase', 'Difference'], rows, figuresFrom: 1 })}`;
}

function topicsHtml({ topics }: Overview): string {
  const rows = [...topics]
    .reverse()
    .map(({ topic, coverage, sessions }) => [
      topic,
      onScoreScale(coverage).toFixed(1),
      String(sessions),
    ]);
  return `<h2>Topics</h2>${tableHtml({ caption: 'Mean coverage of 4, the strongest first', header: ['Topic', 'Coverage', 'Sessions'], rows, figuresFrom: 1 })}`;
}

function daysHtml({ days }: Overview): string {
  const items = days.map(
    ({ day, practised }) =>
      `<li${practised ? ' class="practised"' : ''}><span class="hidden">${day} ${practised ? 'practised' : 'no practice'}</span></li>`,
  );
  return `<h2>Days</h2><p class="soft">The last ${days.length} days, today at the end.</p><ol class="days">${items.join('')}</ol>`;
}

function sessionsHtml(sessions: readonly SessionData[]): string {
  const rows = [...sessions]
    .reverse()
    .map((session) => [
      session.startedAt.slice(0, 10),
      session.title,
      session.level,
      session.coverage === null ? '-' : onScoreScale(session.coverage).toFixed(1),
      session.selfScore === null ? '-' : session.selfScore.toFixed(1),
      formatClock(session.usedSeconds * 1000),
      String(session.hints),
    ]);
  return `<h2>Sessions</h2>${tableHtml({ caption: 'All sessions, the latest first', header: ['Date', 'Question', 'Level', 'Coverage', 'Self-score', 'Used', 'Hints'], rows, figuresFrom: 3 })}`;
}

function dateOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
