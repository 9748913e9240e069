import { describe, expect, it } from 'vitest';
import { demoSessions } from '../../../src/history/demo.js';
import { overviewOf } from '../../../src/history/overview.js';
import { renderOverview } from '../../../src/render/review/overview.js';
import { look, widest } from '../samples.js';

const NOW = Date.UTC(2026, 10, 21, 9, 30);
const sessions = demoSessions(NOW);
const overview = (count: number) => overviewOf(sessions.slice(0, count), [], [], NOW);

describe('the review on one screen', () => {
  it('calls a self-score that is too high too high, and says which phase runs over', () => {
    const text = renderOverview(overview(14), look());
    expect(text).toMatch(/data .* 1\.8 +1\.1 +\+1\.2 +too high/);
    expect(text).toMatch(/architecture runs 3:02 over/);
    expect(text).toMatch(/scaling is cut by 2:30/);
  });

  it('says too few instead of a trend before the third session', () => {
    const text = renderOverview(overview(2), look());
    expect(text.match(/too few/g)?.length).toBe(8);
    expect(renderOverview(overview(3), look())).not.toMatch(/scope .*too few/);
  });

  it('never names a topic as strong and as weak', () => {
    const text = renderOverview(overview(4), look());
    const topics = [...text.matchAll(/([a-z-]+) \d\.\d(?: ·|\n)/g)].map(([, topic]) => topic);
    expect(new Set(topics).size).toBe(topics.length);
  });

  it.each([30, 60, 80, 200])('fits a window of %i columns', (width) => {
    expect(widest(renderOverview(overview(14), look({ width })))).toBeLessThanOrEqual(width);
  });

  it('says in words to a screen reader what others see in bars', () => {
    const text = renderOverview(overview(14), look({ plain: true }));
    expect(text).toContain('Data: 1.8 of 4 now, 1.1 before, you score it +1.2 too high.');
    expect(text).not.toMatch(/[▁-█■]/);
  });
});
