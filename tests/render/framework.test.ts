import { describe, expect, it } from 'vitest';
import { renderFramework } from '../../src/render/framework.js';
import { buildX, look, widest } from './samples.js';

describe('renderFramework', () => {
  it('shows the plan, what to cover and what each score means', () => {
    expect(renderFramework(buildX, look())).toMatchInlineSnapshot(`
      "  Build X · swe · 9 minutes

        A round goes from scope to scaling.

      ── Opening statement ───────────────────────────────────────────────────────────

        I will start with the users and the numbers.

      ── Time plan ───────────────────────────────────────────────────────────────────

        Phase    Section                Minutes
        ───────  ─────────────────────  ──────────────
        Scope    Real-world framing     1
                 Scope and assumptions  5
        Scaling  Reliability            3
                 Evolution              as time allows

      ── Scope ───────────────────────────────────────────────────────────────────────

        Real-world framing, 1 minute

        • who uses it

        Scope and assumptions, 5 minutes

        • read ratio

        Self-score

        0  did not get to it
        1  features, but no numbers
        2  some numbers
        3  numbers and limits
        4  numbers that force a decision

      ── Scaling ─────────────────────────────────────────────────────────────────────

        Evolution, as time allows

        • what comes next

        Self-score

        0  nothing
        1  a cache
        2  what breaks
        3  what breaks first
        4  and how one sees it

      ── Pitfalls ────────────────────────────────────────────────────────────────────

        • Drawing before asking.

      ── Follow-ups ──────────────────────────────────────────────────────────────────

        How do you start?
          With the numbers.

      ── Sources ─────────────────────────────────────────────────────────────────────

        • Our own practice"
    `);
  });

  it('names the phase on every row of the plan for a screen reader', () => {
    const spoken = renderFramework(buildX, look({ plain: true }));
    expect(spoken.split('Phase: Scaling')).toHaveLength(3);
  });

  it.each([30, 60, 80, 200])('fits a window of %i columns', (width) => {
    for (const plain of [true, false]) {
      expect(widest(renderFramework(buildX, look({ width, plain })))).toBeLessThanOrEqual(width);
    }
  });
});
