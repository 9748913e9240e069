import { describe, expect, it } from 'vitest';
import { renderTable, type Table } from '../../src/render/table.js';
import { look, widest } from './samples.js';

const failures: Table = {
  header: ['Failure', 'How it shows', 'Recovery'],
  rows: [
    [
      'The primary is gone.',
      'Creates answer 503, redirects are unchanged.',
      'Clients retry with the same idempotency key. Blocks go in by the link log.',
    ],
    ['One copy is corrupt.', 'A probe lands on the wrong page.', 'Rebuild it in 40 minutes.'],
  ],
};

describe('renderTable', () => {
  it('is as wide as it needs where it fits', () => {
    const table: Table = {
      header: ['Quantity', 'Result'],
      rows: [
        ['Writes', '39 /s'],
        ['Rows a month', '50 GB'],
      ],
      rightAligned: [false, true],
    };
    expect(renderTable(table, 80, look())).toMatchInlineSnapshot(`
      "Quantity      Result
      ────────────  ──────
      Writes         39 /s
      Rows a month   50 GB"
    `);
  });

  it('wraps its cells where it is too wide, the longest in the widest column', () => {
    expect(renderTable(failures, 78, look())).toMatchInlineSnapshot(`
      "Failure               How it shows              Recovery
      ────────────────────  ────────────────────────  ──────────────────────────────
      The primary is gone.  Creates answer 503,       Clients retry with the same
                            redirects are unchanged.  idempotency key. Blocks go in
                                                      by the link log.

      One copy is corrupt.  A probe lands on the      Rebuild it in 40 minutes.
                            wrong page."
    `);
  });

  it('becomes blocks of lines where columns would be too narrow', () => {
    expect(renderTable(failures, 30, look())).toMatchInlineSnapshot(`
      "Failure: The primary is
        gone.
      How it shows: Creates answer
        503, redirects are
        unchanged.
      Recovery: Clients retry with
        the same idempotency key.
        Blocks go in by the link
        log.

      Failure: One copy is
        corrupt.
      How it shows: A probe lands
        on the wrong page.
      Recovery: Rebuild it in 40
        minutes."
    `);
  });

  it('is spoken as blocks of lines however wide the window is', () => {
    const spoken = renderTable(failures, 200, look({ plain: true }));
    expect(spoken).toContain('How it shows: A probe lands on the wrong page.');
    expect(spoken).not.toContain('─');
  });

  it('does not break words while there is another way', () => {
    const table: Table = {
      header: ['Step', 'Address', 'Why'],
      rows: [['1', 'https://example.org/a/rather/long/path', 'because '.repeat(12).trim()]],
    };
    expect(renderTable(table, 78, look())).toContain('https://example.org/a/rather/long/path');
    expect(renderTable(table, 50, look())).toContain('Address: https://example.org/a/rather/long');
  });

  it('fits with as many columns as anybody may write', () => {
    const cells = Array.from({ length: 40 }, (_, index) => `cell ${index}`);
    for (const width of [30, 80, 200]) {
      expect(
        widest(renderTable({ header: cells, rows: [cells] }, width, look())),
      ).toBeLessThanOrEqual(width);
    }
  });

  it('still names its columns where it has no rows', () => {
    expect(renderTable({ header: ['a', 'b'], rows: [] }, 80, look({ plain: true }))).toBe('a, b');
  });
});
