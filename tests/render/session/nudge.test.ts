import { expect, it } from 'vitest';
import { nudgeText } from '../../../src/render/session/round.js';

const MINUTE = 60_000;

it.each([
  ['half', 'Data', 'Half of the time on architecture has gone.'],
  ['minute', 'Data', 'About a minute left on architecture.'],
  ['zero', 'Data', 'Finish your thought; /next takes us to data.'],
] as const)(
  'at %s the interviewer names the phase, and the next where it ends',
  (nudge, next, said) => {
    expect(nudgeText(nudge, 'Architecture', next, 9 * MINUTE)).toContain(said);
  },
);

it('ends the round where its time is up', () => {
  const said = nudgeText('zero', 'Scaling', undefined, 0);
  expect(said).toBe('That is our time. Finish your thought; /next ends the round.');
});

it('says how much of the round is left where the last phase is over early', () => {
  const said = nudgeText('zero', 'Scaling', undefined, 4 * MINUTE + 5000);
  expect(said).toContain('We have 4:05 left');
  expect(said).not.toContain('our time');
});
