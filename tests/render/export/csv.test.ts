import { describe, expect, it } from 'vitest';
import { demoSessions } from '../../../src/history/demo.js';
import { sessionData } from '../../../src/history/session-data.js';
import { sessionsCsv } from '../../../src/render/export/csv.js';
import { sessionsMarkdown } from '../../../src/render/export/sessions-markdown.js';

const sessions = demoSessions(Date.UTC(2026, 10, 21))
  .slice(0, 2)
  .map(sessionData);

describe('sessions as text', () => {
  it('are a row a phase in CSV, with coverage of 1 and the points it comes from', () => {
    const [head, ...rows] = sessionsCsv(sessions).split('\r\n');
    expect(head).toBe(
      'session,question,startedAt,level,role,minutes,phase,coverage,selfScore,plannedSeconds,usedSeconds,pointsMade,points',
    );
    expect(rows).toHaveLength(8);
    for (const row of rows) {
      const cells = row.split(',');
      expect(Number(cells[7])).toBeCloseTo(Number(cells[11]) / Number(cells[12]));
    }
  });

  it('quote what a spreadsheet would split', () => {
    const odd = sessions.slice(0, 1).map((session) => ({ ...session, question: 'a,"b"' }));
    expect(sessionsCsv(odd).split('\r\n')[1]).toContain(',"a,""b""",');
  });

  it('leave in Markdown what was typed as it was typed', () => {
    const typed = sessions.slice(0, 1).map((session) => ({
      ...session,
      notes: [{ number: 1, phase: 'scope' as const, roundTime: 5000, text: '*not* a [link](x)' }],
    }));
    expect(sessionsMarkdown(typed)).toContain('- 0:05 \\*not\\* a \\[link\\](x)');
  });
});
