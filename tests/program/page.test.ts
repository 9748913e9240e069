import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const EXECUTABLE = fileURLToPath(new URL('../../bin/onsite.js', import.meta.url));
const CHROMIUM = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser'].find(
  (path) => path !== undefined && existsSync(path),
);

if (!CHROMIUM) {
  console.log(
    'skipped: the page of review --html, as there is no Chromium (apt-get install chromium)',
  );
}

describe.skipIf(!CHROMIUM)('the page of review --html, opened from the disk', () => {
  const folder = mkdtempSync(join(tmpdir(), 'onsite-page-'));
  const page = join(folder, 'review.html');
  let browser: Browser;

  beforeAll(async () => {
    const env = { PATH: process.env.PATH ?? '', ONSITE_HOME: folder };
    execFileSync(process.execPath, [EXECUTABLE, 'review', '--demo', '--html', page], { env });
    browser = await chromium.launch({
      ...(CHROMIUM ? { executablePath: CHROMIUM } : {}),
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-sync'],
    });
  });
  afterAll(() => browser?.close());

  it.each([
    [400, 'light'],
    [400, 'dark'],
    [800, 'light'],
    [800, 'dark'],
    [1600, 'light'],
    [1600, 'dark'],
  ] as const)(
    'fits %i px in %s, without an error and without a request',
    async (width, colorScheme) => {
      const tab = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
      const complaints: string[] = [];
      tab.on('console', (message) => complaints.push(message.text()));
      tab.on('pageerror', (error) => complaints.push(error.message));
      tab.on('request', (request) => {
        if (!request.url().startsWith('file:')) complaints.push(request.url());
      });
      await tab.goto(pathToFileURL(page).href);
      await tab.waitForSelector('canvas');
      expect(await tab.locator('canvas').count()).toBe(4);
      expect(await tab.evaluate('document.documentElement.scrollWidth')).toBe(width);
      const [background, text] = await tab.evaluate<string[]>(
        '[getComputedStyle(document.body).backgroundColor, getComputedStyle(document.body).color]',
      );
      expect(brightness(background) > brightness(text)).toBe(colorScheme === 'light');
      expect(complaints).toEqual([]);
      await tab.close();
    },
  );

  it('says that the data is made up, and tells a screen reader what each chart shows', async () => {
    const tab = await browser.newPage();
    await tab.goto(pathToFileURL(page).href);
    expect(await tab.getByRole('note').textContent()).toContain('Made-up data');
    const charts = await tab.getByRole('img').all();
    const labels = await Promise.all(charts.map((chart) => chart.getAttribute('aria-label')));
    expect(labels).toContainEqual(
      expect.stringMatching(/^Data: Now 1\.\d of 4, .*above coverage\./),
    );
    await tab.close();
  });

  it('opens the figures of a chart by keyboard', async () => {
    const tab = await browser.newPage();
    await tab.goto(pathToFileURL(page).href);
    await tab.keyboard.press('Tab');
    await tab.keyboard.press('Enter');
    const table = tab.getByRole('region', { name: 'Scope, each session' });
    expect(await table.isVisible()).toBe(true);
    expect(await table.getByRole('row').count()).toBe(15);
    await tab.close();
  });
});

/** Of `rgb(1, 2, 3)`: the sum of its parts. */
function brightness(colour = ''): number {
  return (colour.match(/\d+/g) ?? []).slice(0, 3).reduce((sum, part) => sum + Number(part), 0);
}
