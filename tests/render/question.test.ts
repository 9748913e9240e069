import { describe, expect, it } from 'vitest';
import { renderModelAnswer, renderQuestion } from '../../src/render/question.js';
import { ESCAPE, look, shortener, widest } from './samples.js';

describe('renderModelAnswer', () => {
  it('is the answer of one phase and nothing else', () => {
    expect(renderModelAnswer(shortener, 'scope', look())).toBe(
      '  Before I draw anything I want four numbers.\n\n  • how many\n  • how uneven',
    );
  });

  it('is empty for a phase that the question has not', () => {
    expect(renderModelAnswer(shortener, 'delivery', look())).toBe('');
  });
});

describe('renderQuestion', () => {
  it('shows everything, one part after the other', () => {
    expect(renderQuestion(shortener, {}, look())).toMatchInlineSnapshot(`
      "  URL shortener · medium · caching, id-generation, sharding · swe, tpm

        Design a service that turns a long link into a short one.

      ── In a minute ─────────────────────────────────────────────────────────────────

        We make 39 links a second, so the redirect comes first.

      ── Brief ───────────────────────────────────────────────────────────────────────

        How many new links a month?
          100 million, and 100 times as many visits.

      ── Scope ───────────────────────────────────────────────────────────────────────

        Before I draw anything I want four numbers.

        • how many
        • how uneven

        Key points

        • Asks for the read-to-write ratio and designs for reads.           must · mid
        • Sets a stricter availability target for \`GET\` than for                 staff
          making links, and says why the two may differ.

        Follow-ups

        Do links ever expire?
          Not by default. The row stays.

        Curveballs

        At 60 % of scope: Marketing wants custom domains by Friday. What changes?
          The data hardly changes; the work is TLS.

      ── Architecture ────────────────────────────────────────────────────────────────

        I keep two paths apart.

        ┌──────┐   ┌───────┐
        │ edge │──▶│ store │
        └──────┘   └───────┘

      ── Decisions ───────────────────────────────────────────────────────────────────

        Redirect status
          chosen       302
          instead of   301
          because      Edits, blocks and counts keep working
          cost         Every visit reaches the edge, about 10,000 USD a month at one
                       USD per million
          switch when  Links become immutable

      ── Estimates ───────────────────────────────────────────────────────────────────

        Writes per second  100e6 / (30 * 86400) = 39 /s
        New rows a month   100e6 * 500          = 50 GB

      ── What each level adds ────────────────────────────────────────────────────────

        Mid

        Asks for volume and ratio.

        Staff

        Notices that the map is small.

      ── Sources ─────────────────────────────────────────────────────────────────────

        • Roy Fielding, RFC 9110: HTTP Semantics, 2022,
          https://www.rfc-editor.org/rfc/rfc9110

        Reviewed 2026-11-21."
    `);
  });

  it('shows one phase alone', () => {
    const scope = renderQuestion(shortener, { phase: 'scope' }, look());
    expect(scope).toContain('URL shortener · medium');
    expect(scope).toContain('Do links ever expire?');
    expect(scope).not.toContain('I keep two paths apart.');
    expect(scope).not.toContain('Redirect status');
  });

  it('leaves out parts that are empty', () => {
    const bare = { ...shortener, decisions: [], sources: [], brief: [], levelBars: {} };
    const page = renderQuestion(bare, {}, look());
    for (const title of ['Decisions', 'Brief', 'What each level adds']) {
      expect(page).not.toContain(title);
    }
  });

  it('takes two columns for estimates that do not fit in three', () => {
    const quantity = 'Share of seven-character keys in use after ten years of growth';
    const estimates = [
      { id: 'share', quantity, working: '100 * 12e9 / 62^7', result: '0.34 %' },
      { id: 'rows', quantity: 'Rows', working: '100e6 * 500', result: '50 GB' },
    ];
    const page = renderQuestion({ ...shortener, estimates }, {}, look({ width: 70 }));
    expect(page).toContain(
      [
        '  Share of seven-character keys in use      100 * 12e9 / 62^7 = 0.34 %',
        '  after ten years of growth',
        '  Rows                                      100e6 * 500 = 50 GB',
      ].join('\n'),
    );
  });

  it('says the level of a point behind it where there is no room beside it', () => {
    expect(renderQuestion(shortener, {}, look({ width: 40 }))).toContain('for reads. (must, mid)');
    expect(renderQuestion(shortener, {}, look({ plain: true }))).toContain(
      'for reads. (must, mid)',
    );
  });

  it.each([30, 40, 60, 80, 120, 200])('fits a window of %i columns', (width) => {
    for (const plain of [true, false]) {
      const page = renderQuestion(shortener, {}, look({ width, plain }));
      expect(widest(page)).toBeLessThanOrEqual(width);
      expect(page).not.toContain(ESCAPE);
    }
  });

  it('draws nothing of its own for a screen reader', () => {
    const spoken = renderQuestion({ ...shortener, phases: [] }, {}, look({ plain: true }));
    expect(spoken).not.toMatch(/[─│•·]/);
    expect(spoken).toContain('switch when: Links become immutable');
  });
});
