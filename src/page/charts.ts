import uPlot from 'uplot';

// This file runs in the browser: it is bundled into the page that `review --html` writes.

/** What the page carries for each chart, as JSON in its element's `data-figures`. */
type ChartFigures = {
  /** Seconds since the epoch. */
  times: number[];
  series: { label: string; values: (number | null)[]; colour: string; dashed: boolean }[];
  lowest: number;
  highest: number;
};

const HEIGHT = 220;
const NARROWEST = 240;

function colourOf(name: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
}

function draw(holder: HTMLElement): uPlot {
  const figures: ChartFigures = JSON.parse(holder.dataset.figures ?? '{}');
  const axis = { stroke: colourOf('--text'), grid: { stroke: colourOf('--line'), width: 1 } };
  holder.replaceChildren();
  return new uPlot(
    {
      width: Math.max(holder.clientWidth, NARROWEST),
      height: HEIGHT,
      scales: { y: { range: [figures.lowest, figures.highest] } },
      axes: [axis, axis],
      series: [
        { label: 'Date', value: '{YYYY}-{MM}-{DD}' },
        ...figures.series.map(({ label, colour, dashed }) => ({
          label,
          stroke: colourOf(colour),
          width: 2,
          spanGaps: true,
          points: { show: true, size: 6 },
          ...(dashed ? { dash: [6, 4] } : {}),
        })),
      ],
    },
    [figures.times, ...figures.series.map(({ values }) => values)],
    holder,
  );
}

let charts: uPlot[] = [];

function drawAll(): void {
  for (const chart of charts) chart.destroy();
  charts = [...document.querySelectorAll<HTMLElement>('[data-figures]')].map(draw);
}

drawAll();
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', drawAll);
addEventListener('resize', drawAll);
