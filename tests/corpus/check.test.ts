import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkCorpus, checkReport } from '../../src/corpus/check.js';
import { lineOf, questionText } from './a-question.js';
import { BARE_QUESTION } from './bare-question.js';
import { SHIPPED } from './shipped.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'onsite-check-'));
  mkdirSync(join(folder, 'questions'));
  cpSync(join(SHIPPED, 'frameworks'), join(folder, 'frameworks'), { recursive: true });
  for (const name of ['topics.md', 'vocabulary.md'])
    cpSync(join(SHIPPED, name), join(folder, name));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function put(name: string, text: string): void {
  writeFileSync(join(folder, 'questions', name), text);
}

describe('checkCorpus', () => {
  it('finds nothing in a corpus at the bar', () => {
    put('good.md', questionText());
    const result = checkCorpus(folder, { strict: true });
    expect(result).toEqual({ questions: 1, frameworks: 2, problems: [] });
    expect(checkReport(result)).toBe('0 problems over 1 question and 2 frameworks');
  });

  it('names what misses the bar only when strict, and what is broken always', () => {
    put('good.md', questionText(['| 39 /s |', '| 45 /s |'], ['(mid, must)', '(junior, must)']));
    const rules = (strict: boolean) =>
      new Set(checkCorpus(folder, { strict }).problems.map(({ rule }) => rule));
    expect(rules(false)).toEqual(new Set(['level']));
    expect(rules(true)).toEqual(new Set(['level', 'arithmetic']));
  });

  it('prints each with file, line and column, rule, fault and way out, in the order of the files', () => {
    const text = questionText(['difficulty: medium', 'difficulty: hardd']);
    put('b.md', text);
    put('a.md', questionText(['Test store', 'Another'], ['## Estimates', '## Estimate']));
    const lines = checkReport(checkCorpus(folder, { strict: false })).split('\n');
    const line = lineOf(questionText(), '## Estimates');
    expect(lines).toEqual([
      expect.stringContaining(
        `questions/a.md:${line}:1  unknown-heading  '## Estimate' is no heading here. `,
      ),
      `${join(folder, 'questions/b.md')}:3:13  difficulty  difficulty is 'hardd'. Write one of easy, medium, hard; did you mean hard?`,
      '2 problems over 2 questions and 2 frameworks',
    ]);
  });

  it('goes on past a file that is broken', () => {
    put('a.md', '\u0000\u0001');
    put('b.md', questionText(['| 39 /s |', '| 45 /s |']));
    const { problems } = checkCorpus(folder, { strict: true });
    expect(problems.some(({ file, rule }) => file.endsWith('b.md') && rule === 'arithmetic')).toBe(
      true,
    );
  });

  it('names two questions of one title', () => {
    put('a.md', questionText());
    put('b.md', questionText());
    expect(checkCorpus(folder, { strict: true }).problems).toMatchObject([
      {
        file: join(folder, 'questions/b.md'),
        rule: 'same-title',
        message: "a is called 'Test store' too",
      },
    ]);
  });

  it('judges topics and phrases by the files of the corpus itself', () => {
    put('good.md', questionText());
    writeFileSync(join(folder, 'topics.md'), '- storage: bytes\n');
    writeFileSync(join(folder, 'vocabulary.md'), '- scopeaa: scopeba\n');
    const { problems } = checkCorpus(folder, { strict: true });
    expect(problems.map(({ rule }) => rule)).toContain('topics');
    expect(problems.map(({ rule }) => rule)).toContain('same-phrase');
  });

  it('takes a question that has little, and sums up what it misses', () => {
    put('bare.md', BARE_QUESTION);
    expect(checkCorpus(folder, { strict: false }).problems).toEqual([]);
    const result = checkCorpus(folder, { strict: true });
    const text = checkReport(result);
    expect(result.problems.length).toBeLessThan(20);
    expect(text).toContain(
      "'## Brief', '## In a minute', '## Data', '## Scaling', '## Decisions', '## Estimates', '## What each level adds' are missing.",
    );
    expect(text).toContain("'### Key points', '### Follow-ups' are missing under 'Scope'.");
    expect(text).not.toMatch(/has 0 (facts|decisions|estimates|staff points)/);
    expect(text).toMatch(/^bare\.md can be practised; it misses the bar in: .*missing-part 3/m);
  });
});
