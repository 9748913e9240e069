import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BARE_QUESTION } from '../corpus/bare-question.js';
import { openScreen, ROUND } from './open-screen.js';

const ENTER = '\r';

describe('a question without key points', () => {
  it('is practised to its result and reviewed, and says plainly that there is no coverage', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'onsite-bare-'));
    mkdirSync(join(folder, 'questions'));
    writeFileSync(join(folder, 'questions', 'photo-sharing.md'), BARE_QUESTION);

    const screen = openScreen().run('--content', folder, 'start', 'photo-sharing', ...ROUND);
    await screen.sees('This question has no key points');
    await screen.sees('No model answer on data and scaling. No brief');
    await screen.answers(ENTER, 'round 20:00 left');
    await screen.answers(`/hint${ENTER}`, 'The question has no key points on scope, so no hint.');
    await screen.answers(`/ask how many people${ENTER}`, 'Interviewer  Your call.');
    for (const place of ['2 of 4', '3 of 4', '4 of 4', 'Debrief 1 of 4']) {
      await screen.answers(`/next${ENTER}`, place);
    }
    const debriefed = async (place: string, score: string, then: RegExp) => {
      await screen.sees(new RegExp(`Debrief ${place}[\\s\\S]*How did it go`));
      await screen.answers(
        `${score}${ENTER}`,
        new RegExp(`Debrief ${place}[\\s\\S]*${then.source}`),
      );
    };
    await debriefed('1 of 4', '3', /gave yourself 3\. There are no key points[\s\S]*Uploads/);
    await debriefed('2 of 4', '2', /Follow-up +How is the feed made\?/);
    screen.type(`/skip${ENTER}`);
    await debriefed('3 of 4', '1', /no model answer on data\./);
    await debriefed('4 of 4', '0', /no model answer on scaling\./);
    await screen.sees(/round +- +1\.5/);
    await screen.sees('no key points to count, so no coverage');
    await screen.answers(ENTER, 'Next: ');
    expect(await screen.exited()).toBe(0);
    expect(screen.text()).not.toMatch(/NaN|undefined|Which of these did you make/);

    // The history alone tells all of it: the folder is not named again.
    const review = openScreen({ home: screen.home }).run('review');
    await review.sees(/Photo sharing +-\/3 +-\/2 +-\/1 +-\/0/);
    await review.sees('without key points');
    const again = openScreen({ home: screen.home, rows: 90 }).run('review', 'photo-sharing');
    await again.sees('no key points to count, so no coverage');
    for (const [format, absent] of [
      ['--json', '"coverage": null'],
      ['--csv', 'scope,,3,'],
      ['--md', '| scope | - | 3 |'],
    ] as const) {
      const shown = openScreen({ home: screen.home, rows: 300, columns: 200 });
      await shown.run('review', format).sees(absent);
    }
  });
});
