import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuestion } from '../../src/corpus/parse-question.js';
import { parseSummary } from '../../src/corpus/parse-summary.js';
import { lineOf, questionText } from './a-question.js';

function parse(text: string) {
  return parseQuestion({ path: 'content/questions/test-store.md', text });
}

/** A question as short as a session can run it, with what the test is about at its end. */
function short(body: string): string {
  return `---\ntitle: Chat\n---\nDesign a chat.\n\n## Scope\n${body}`;
}

describe('a whole question', () => {
  const { question, problems } = parse(questionText());

  it('is read without a fault', () => {
    expect(problems).toEqual([]);
  });

  it('gives what the front matter says, the id of its file and its parts', () => {
    expect(question).toMatchObject({
      id: 'test-store',
      title: 'Test store',
      difficulty: 'medium',
      topics: ['caching', 'storage'],
      roles: ['swe', 'tpm'],
      sources: ['A book, 2020', 'A paper, 2021'],
      reviewed: '2026-11-21',
      file: 'content/questions/test-store.md',
    });
    expect(question?.prompt).toMatch(/^Design a thing/);
    expect(question?.inAMinute).toMatch(/^minuteaa/);
    expect(question?.phases.map(({ id }) => id)).toEqual([
      'scope',
      'architecture',
      'data',
      'scaling',
      'delivery',
    ]);
    expect(Object.keys(question?.levelBars ?? {})).toEqual(['mid', 'senior', 'staff']);
  });

  it('gives facts, key points, follow-ups and curveballs with their marks taken off', () => {
    expect(question?.brief[0]).toEqual({
      question: 'How one?',
      answer: 'About one.',
      askedAs: ['ask one', 'and one', 'or one'],
    });
    const scope = question?.phases[0];
    expect(scope?.keyPoints[0]).toMatchObject({
      id: 'scopeaa',
      level: 'mid',
      must: true,
      ask: 'What about scopeaa?',
      listenFor: ['scopeaa one', 'scopeaa two', 'scopeaa three', 'scopeaa four', 'scopeaa five'],
    });
    expect(scope?.keyPoints[0]?.text).toMatch(/^Does .*\.$/);
    expect(scope?.followUps.map(({ id }) => id)).toEqual(['scope-first', 'scope-second']);
    expect(scope?.curveballs[0]).toMatchObject({ id: 'scope-ball', at: 0.6 });
    expect(scope?.curveballs[0]?.text).toMatch(/^What if .*\?$/);
    expect(scope?.curveballs[0]?.goodReaction).toMatch(/^scopegoodaa/);
  });

  it('shows the failures and the delivery parts with the model answer, each under a heading', () => {
    const answer = (index: number) => question?.phases[index]?.modelAnswer ?? '';
    expect(answer(3)).toMatch(/^I begin with[\s\S]*#### Failures\n\n\| Failure \|/);
    expect(answer(4).match(/^#### .*$/gm)).toEqual([
      '#### Milestones',
      '#### Dependencies',
      '#### Risks',
      '#### Rollout',
      '#### Metrics',
    ]);
    expect(answer(1)).toContain('│ client │──▶│ store │');
  });

  it('gives the tables, with ids that no key point can have', () => {
    expect(question?.decisions[0]).toEqual({
      id: 'decision-store',
      decision: 'Store',
      chosen: 'rows',
      insteadOf: 'files',
      because: 'joins',
      cost: 'disk',
      switchWhen: 'it grows',
    });
    expect(question?.estimates[0]).toEqual({
      id: 'estimate-writes-per-second',
      quantity: 'Writes per second',
      working: '100e6 / (30 * 86400)',
      result: '39 /s',
    });
  });
});

describe('what may be written in more than one way', () => {
  it('takes the words of a heading for its id where none is given', () => {
    const { question, problems } = parse(
      short('### Follow-ups\n#### Do links ever expire?\nNo.\n'),
    );
    expect(problems).toEqual([]);
    expect(question?.phases[0]?.followUps[0]?.id).toBe('do-links-ever-expire');
  });

  it.each([
    ['on one line', '- 60%: What now? {#now}\n  It reacts.'],
    ['wrapped before its id', '- 60%: What\n  now? {#now}\n  It reacts.'],
    ['parted by a blank line', '- 60%: What\n  now?\n\n  It reacts.'],
    ['without an id', '- 60%: What now?\n  It reacts.'],
    ['with a blank before the sign', '- 60 %: What now? {#now} It reacts.'],
  ])('a curveball %s', (_, text) => {
    const { question, problems } = parse(short(`### Curveballs\n${text}\n`));
    expect(problems).toEqual([]);
    expect(question?.phases[0]?.curveballs[0]).toMatchObject({
      at: 0.6,
      text: 'What now?',
      goodReaction: 'It reacts.',
    });
  });

  it.each([
    [
      'wrapped over lines',
      '- (mid) Says\n  so. {#so} *Ask: What, then,\n  is so?* *Listen for: it is so,\n  just so*',
    ],
    [
      'with its id at the end of all',
      '- (mid) Says so. *Ask: What, then, is so?* *Listen for: it is so, just so*',
    ],
    [
      'with capitals in its marks',
      '- (Mid) Says so. {#so} *ask: What, then, is so?* *listen for: it is so, just so*',
    ],
  ])('a key point %s', (_, text) => {
    const { question, problems } = parse(short(`### Key points\n${text}\n`));
    expect(problems).toEqual([]);
    expect(question?.phases[0]?.keyPoints[0]).toMatchObject({
      text: 'Says so.',
      level: 'mid',
      must: false,
      ask: 'What, then, is so?',
      listenFor: ['it is so', 'just so'],
    });
  });

  it('a table with its columns in another order, and a bar in a cell', () => {
    const body =
      '### Key points\n\n## Estimates\n| Result | Quantity | Working |\n|-|-|-|\n| 2 /s | a \\| b | `1+1` |\n';
    const { question, problems } = parse(short(body));
    expect(problems).toEqual([]);
    expect(question?.estimates[0]).toMatchObject({
      quantity: 'a | b',
      working: '1+1',
      result: '2 /s',
    });
  });

  it('an arrow of two characters, and one inside the answer', () => {
    const body = '### Key points\n\n## Brief\n- How? -> From a → b.\n';
    expect(parse(short(body)).question?.brief[0]).toEqual({
      question: 'How?',
      answer: 'From a → b.',
      askedAs: [],
    });
  });

  it('headings inside a code fence, which are code', () => {
    const body =
      '### Model answer\nSo.\n\n```sh\n# Scope\n## Data\n```\n\n~~~~\n```\n# no\n~~~~\nEnd.\n';
    const { question, problems } = parse(short(body));
    expect(problems).toEqual([]);
    expect(question?.phases).toHaveLength(1);
    expect(question?.phases[0]?.modelAnswer).toContain('## Data');
  });

  it('front matter with a single role, and the default of everything but the title', () => {
    const { question } = parse(
      short('### Key points\n').replace('title: Chat', 'title: Chat\nroles: tpm'),
    );
    expect(question).toMatchObject({
      roles: ['tpm'],
      difficulty: 'medium',
      topics: [],
      reviewed: '',
    });
  });
});

describe('each fault is named at its place', () => {
  const whole = questionText();
  const at = (piece: string) => lineOf(whole, piece);
  const SCOPE_POINTS = /(?<=## Scope[\s\S]*?### Key points\n)/;
  it.each<[string, readonly [string | RegExp, string], number, string, RegExp]>([
    [
      'an unknown heading',
      ['## Decisions', '## Decision'],
      at('## Decisions'),
      'unknown-heading',
      /did you mean Decisions\?/,
    ],
    [
      'a heading of the wrong depth',
      ['### Rollout', '## Rollout'],
      at('### Rollout'),
      'unknown-heading',
      /'## Rollout' is no heading here/,
    ],
    [
      'an unknown heading in a phase',
      ['### Key points', '### Keypoints'],
      at('### Key points'),
      'unknown-heading',
      /under 'Scope'.*did you mean Key points\?/,
    ],
    [
      'a heading twice',
      ['## Data\n', '## Scope\n'],
      at('## Data\n'),
      'duplicate-heading',
      /'Scope' stands here a second time/,
    ],
    [
      'a title as heading',
      ['Design a thing', '# Store\n\nDesign a thing'],
      12,
      'unknown-heading',
      /'# Store' is no heading here/,
    ],
    [
      'text between phase and part',
      ['## Scope\n', '## Scope\nHello there.\n'],
      at('## Scope') + 1,
      'stray-text',
      /'Hello there\.' does not belong under 'Scope'/,
    ],
    [
      'text among key points',
      [SCOPE_POINTS, 'Some text.\n\n'],
      at('### Key points') + 1,
      'stray-text',
      /'Some text\.'.*Make it an item/,
    ],
    [
      'text in a table',
      ['## Estimates\n', '## Estimates\nSums:\n\n'],
      at('## Estimates') + 1,
      'stray-text',
      /Put it into a row of the table \| Quantity/,
    ],
    [
      'text before a follow-up',
      ['### Follow-ups\n', '### Follow-ups\nHm.\n\n'],
      at('### Follow-ups') + 1,
      'stray-text',
      /Begin each follow-up with ####/,
    ],
    [
      'an unknown level',
      ['(mid, must)', '(junior, must)'],
      at('(mid, must)'),
      'level',
      /'junior' is not a mark/,
    ],
    [
      'a mistyped level',
      ['(senior)', '(seniour)'],
      at('(senior)'),
      'level',
      /did you mean senior\?/,
    ],
    ['no level', ['- (mid, must) Does', '- Does'], at('(mid, must)'), 'level', /no level/],
    [
      'an empty key point',
      [/- \(mid, must\) Does .*/, '- (mid) *Listen for: a b*'],
      at('(mid, must)'),
      'key-point',
      /says nothing/,
    ],
    [
      'an open label',
      ['scopeaa five*', 'scopeaa five'],
      at('scopeaa five'),
      'label',
      /'\*Listen for:' is not closed/,
    ],
    [
      'an id twice',
      ['{#scopeba}', '{#scopeaa}'],
      at('{#scopeba}'),
      'duplicate-id',
      /the id scopeaa is taken/,
    ],
    [
      'an id twice over kinds',
      ['{#data-ball}', '{#scope-first}'],
      at('{#data-ball}'),
      'duplicate-id',
      /scope-first is taken/,
    ],
    [
      'an id of capitals',
      ['{#scopeaa}', '{#Scope AA}'],
      at('{#scopeaa}'),
      'id',
      /Use small letters.*\{#scope-aa\}/,
    ],
    [
      'a brief without an arrow',
      ['How one? → About one.', 'How one? About one.'],
      at('How one?'),
      'brief',
      /an arrow and an answer/,
    ],
    [
      'a curveball without a time',
      ['- 60%: What if scope', '- What if scope'],
      at('- 60%: What if scope'),
      'curveball',
      /its moment/,
    ],
    [
      'a curveball after the end',
      ['- 60%: What if scope', '- 160%: What if scope'],
      at('- 60%: What if scope'),
      'curveball',
      /its moment/,
    ],
    [
      'a curveball without a reaction',
      [/(?<=\{#scope-ball\})\n.*/, '\n'],
      at('{#scope-ball}'),
      'curveball',
      /good reaction/,
    ],
    [
      'a follow-up without an answer',
      [/(?<=\{#scope-first\})\n.*/, '\n'],
      at('{#scope-first}'),
      'follow-up',
      /lacks its question or its answer/,
    ],
    [
      'a column that is missing',
      ['| Cost |', '| Price |'],
      at('| Decision |'),
      'column',
      /'Price'/,
    ],
    ['an empty cell', ['| joins |', '|  |'], at('| joins |'), 'empty-cell', /'Because' is empty/],
    [
      'a list instead of a table',
      [/\| Quantity[\s\S]*?(?=## What)/, '- 1 + 1 = 2\n\n'],
      at('| Quantity'),
      'stray-text',
      /table \| Quantity \| Working/,
    ],
    [
      'a fence that is never closed',
      ['└───────┘\n```', '└───────┘\n'],
      at('```text'),
      'open-fence',
      /never closed/,
    ],
    ['a control character', ['Design a', 'Design \u001b[31ma'], 12, 'control-character', /U\+001B/],
    ['a bidirectional control', ['Design a', 'Design \u202ea'], 12, 'control-character', /U\+202E/],
    [
      'a phase under another name',
      ['## Scope\n', '## Scopes\n'],
      at('## Scope\n'),
      'unknown-heading',
      /did you mean Scope\?/,
    ],
  ])('%s', (_, edit, line, rule, message) => {
    const { problems } = parse(questionText(edit));
    const found = problems.find((problem) => problem.rule === rule && problem.line === line);
    expect(problems.map((problem) => `${problem.line} ${problem.rule}`)).toContain(
      `${line} ${rule}`,
    );
    expect(`${found?.message}. ${found?.wayOut}`).toMatch(message);
    expect(found?.strict).toBe(false);
  });

  it('and all of a file at once, while the rest of the file is read', () => {
    const text = questionText(
      ['(mid, must)', '(junior)'],
      ['## Decisions', '## Decision'],
      ['| 12 ms |', '| |'],
    );
    const { question, problems } = parse(text);
    expect(new Set(problems.map(({ rule }) => rule))).toEqual(
      new Set(['level', 'unknown-heading', 'empty-cell']),
    );
    expect(question?.estimates).toHaveLength(3);
    expect(question?.phases[0]?.keyPoints).toHaveLength(3);
  });

  it('and items that were given the same id go on under two', () => {
    const { question } = parse(questionText(['{#scopeba}', '{#scopeaa}']));
    expect(question?.phases[0]?.keyPoints.map(({ id }) => id)).toEqual([
      'scopeaa',
      'scopeaa-2',
      'scopeca',
    ]);
  });
});

describe('what a session cannot run without', () => {
  it.each([
    ['no title', '---\ndifficulty: easy\n---\nDesign.\n## Scope\n### Key points\n', 'title'],
    ['an empty title', '---\ntitle: ""\n---\nDesign.\n## Scope\n### Key points\n', 'title'],
    ['no prompt', '---\ntitle: Chat\n---\n## Scope\n### Key points\n', 'prompt'],
    ['no phase', '---\ntitle: Chat\n---\nDesign.\n## Brief\n', 'no-phase'],
    ['nothing', '', 'front-matter'],
  ])('%s', (_, text, rule) => {
    const { question, problems } = parse(text);
    expect(question).toBeUndefined();
    expect(problems.filter(({ strict }) => !strict).map((problem) => problem.rule)).toContain(rule);
  });

  it('is a title, a prompt and a phase; all else may be missing', () => {
    const { question, problems } = parse(short('### Key points\n'));
    expect(problems).toEqual([]);
    expect(question).toMatchObject({ title: 'Chat', prompt: 'Design a chat.', brief: [] });
  });
});

describe('parseSummary', () => {
  it('says of the front matter what parseQuestion says', () => {
    const file = { path: 'q/test-store.md', text: questionText() };
    const { question } = parseQuestion(file);
    expect(question).toMatchObject(parseSummary(file).summary ?? {});
    expect(parseSummary(file)).toMatchObject({ summary: { id: 'test-store' }, problems: [] });
  });

  it('has nothing where there is no title', () => {
    const { summary, problems } = parseSummary({ path: 'x.md', text: '---\nroles: [swe]\n---\n' });
    expect(summary).toBeUndefined();
    expect(problems.map(({ rule }) => rule)).toEqual(['title']);
  });
});

describe('any text', () => {
  const line = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.constantFrom(...questionText().split('\n')),
    fc.constantFrom(
      '---',
      '```',
      '## Scope',
      '### Key points',
      '#### ',
      '| - |',
      '> > >',
      '- - -',
      '{#x}',
      '*Listen for:',
    ),
  );

  it('is read without a throw, each fault with its line, no control character coming out', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 60 }), (lines) => {
        const { question, problems } = parse(`---\ntitle: T\n---\n${lines.join('\n')}`);
        for (const problem of problems) {
          expect(problem.line).toBeGreaterThanOrEqual(1);
          expect(problem.line).toBeLessThanOrEqual(lines.length + 4);
        }
        expect(JSON.stringify({ question, problems })).not.toMatch(
          /\\u00[01][0-9a-f]|[\u007f-\u009f\u202a-\u202e]/,
        );
      }),
      { numRuns: 300 },
    );
  });
});
