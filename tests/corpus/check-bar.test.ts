import { describe, expect, it } from 'vitest';
import { checkBar } from '../../src/corpus/check-bar.js';
import { parseQuestion } from '../../src/corpus/parse-question.js';
import { lineOf, questionText } from './a-question.js';
import { shippedVocabulary } from './shipped.js';

const vocabulary = shippedVocabulary();
const topics = ['caching', 'storage', 'search', 'media', 'cost', 'privacy'];

function faults(text: string) {
  const { question, layout, problems } = parseQuestion({ path: 'q/test-store.md', text });
  if (!question) throw new Error(JSON.stringify(problems));
  return checkBar({ question, layout, topics, vocabulary });
}

const words = (count: number) => Array.from({ length: count }, (_, n) => `word${n}`).join(' ');

describe('a question at the bar', () => {
  it('has no fault', () => {
    expect(faults(questionText())).toEqual([]);
  });
});

describe('each rule of the bar', () => {
  const whole = questionText();
  const at = (piece: string) => lineOf(whole, piece);
  const TWIN = /Does (dataaa.*?)\. \{/.exec(whole)?.[1] ?? '';
  type Edit = readonly [string | RegExp, string];
  const SCOPE = {
    points: /(?<=## Scope[\s\S]*?### Key points\n)/,
    answer: /(?<=## Scope\n\n### Model answer\n)/,
  };

  it.each<[string, readonly Edit[], string, number, RegExp]>([
    [
      'one topic',
      [['topics: [caching, storage]', 'topics: [caching]']],
      'topics',
      1,
      /has 1 topics; the bar is 2 to 5/,
    ],
    [
      'an unknown topic',
      [['storage]', 'stoarge]']],
      'topics',
      1,
      /'stoarge' is not in topics.md.*nearest is storage/,
    ],
    ['no roles', [['roles: [swe, tpm]\n', '']], 'roles', 1, /names no roles/],
    ['no review', [[/reviewed: .*\n/, '']], 'reviewed', 1, /no day of review/],
    [
      'one source',
      [[/\n {2}- "A paper, 2021"/, '']],
      'sources',
      1,
      /has 1 sources; the bar is at least 2/,
    ],
    [
      'delivery without tpm',
      [['roles: [swe, tpm]', 'roles: [swe]']],
      'roles',
      at('## Delivery'),
      /Delivery is there/,
    ],
    [
      'no delivery for tpm',
      [[/## Delivery[\s\S]*?(?=## Decisions)/, '']],
      'missing-part',
      1,
      /'## Delivery' is missing/,
    ],
    [
      'no decisions',
      [[/## Decisions[\s\S]*?(?=## Estimates)/, '']],
      'missing-part',
      1,
      /'## Decisions' is missing/,
    ],
    [
      'no failures',
      [[/### Failures[\s\S]*?(?=### Key)/, '']],
      'missing-part',
      at('## Scaling'),
      /'### Failures' is missing under 'Scaling'/,
    ],
    [
      'no staff bar',
      [[/### Staff[\s\S]*/, '']],
      'missing-part',
      at('## What each'),
      /'### Staff' is missing/,
    ],
    [
      'sections out of order',
      [
        ['## Data\n', '## TEMP\n'],
        ['## Scaling\n', '## Data\n'],
        ['## TEMP\n', '## Scaling\n'],
      ],
      'order',
      at('## Scaling'),
      /'Data' stands after 'Scaling'/,
    ],
    [
      'parts out of order',
      [
        ['### Key points', '### TEMP'],
        ['### Follow-ups', '### Key points'],
        ['### TEMP', '### Follow-ups'],
      ],
      'order',
      at('### Follow-ups'),
      /'Key points' stands after 'Follow-ups'/,
    ],
    [
      'a long prompt',
      [['Design a thing', `Design ${words(50)}`]],
      'prompt',
      12,
      /has 7\d words; the bar is at most 60/,
    ],
    [
      'a prompt of two paragraphs',
      [['Design a thing', 'Design.\n\nA thing']],
      'prompt',
      12,
      /more than one paragraph/,
    ],
    [
      'a long summary',
      [['minuteaa', words(100)]],
      'in-a-minute',
      at('## In a minute'),
      /has 159 words; the bar is at most 150/,
    ],
    [
      'five facts',
      [[/- How six\?.*\n/, '']],
      'brief',
      at('## Brief'),
      /has 5 facts; the bar is at least 6/,
    ],
    [
      'two ways of asking',
      [[', or one*', '*']],
      'asked-as',
      at('How one?'),
      /has 2 ways of asking; the bar is 3 to 8/,
    ],
    [
      'short answers',
      [
        [SCOPE.answer, ''],
        [/(?<=## Scope\n\n### Model answer\n)[\s\S]*?(?=\n### Key)/, 'I begin here now.\n'],
      ],
      'answer-length',
      1,
      /have 1,0\d\d words; the bar is 1,200 to 2,400/,
    ],
    [
      'long answers',
      [[SCOPE.answer, `I begin so. ${words(1100)}\n\n`]],
      'answer-length',
      1,
      /have 2,519 words/,
    ],
    [
      'an answer that opens with a list',
      [[SCOPE.answer, '- a\n- b\n\n']],
      'opening',
      at('### Model answer') + 1,
      /has 0 words; the bar is 3 to 45/,
    ],
    [
      'an answer that opens with a sentence without end',
      [[SCOPE.answer, `${words(50)}.\n\n`]],
      'opening',
      at('### Model answer') + 1,
      /has 50 words/,
    ],
    [
      'no quantities',
      [...Array(3)].map(
        () => ['It takes 40 writes a second, 3.5 TB a year and 12 ms.', 'Fine.'] as const,
      ),
      'quantities',
      1,
      /have 3 quantities; the bar is at least 8/,
    ],
    [
      'two key points in a phase',
      [[/- \(senior\) Does scopeba.*\n/, '']],
      'key-points',
      at('## Scope'),
      /Scope has 2 key points; the bar is at least 3/,
    ],
    ['no staff point', [['(staff)', '(senior)']], 'staff-point', 1, /has 0 staff points/],
    [
      'nothing to ask for a point',
      [[' *Ask: What about scopeaa?*', '']],
      'ask',
      at('{#scopeaa}'),
      /no question to ask for it/,
    ],
    [
      'a statement instead of a question',
      [['What about scopeaa?', 'Say scopeaa.']],
      'ask',
      at('{#scopeaa}'),
      /no question to ask for it/,
    ],
    [
      'a long question for a point',
      [['What about scopeaa?', `What about ${words(25)}?`]],
      'ask',
      at('{#scopeaa}'),
      /has 27 words; the bar is at most 25/,
    ],
    [
      'four phrases',
      [[', scopeaa five', '']],
      'phrases',
      at('{#scopeaa}'),
      /has 4 different phrases; the bar is 5 to 10/,
    ],
    [
      'a phrase twice under one point',
      [[', scopeaa five', ', scopeaa ones']],
      'phrases',
      at('{#scopeaa}'),
      /has 4 different phrases/,
    ],
    [
      'eleven phrases',
      [[', scopeaa five', ', a1 b1, a2 b1, a3 b1, a4 b1, a5 b1, a6 b1, a7 b1']],
      'phrases',
      at('{#scopeaa}'),
      /has 11 different/,
    ],
    [
      'a phrase that is a way of another under one point',
      [['scopeaa one,', 'two|one scopeaa, one scopeaa,']],
      'phrases',
      at('{#scopeaa}'),
      /has 4 different/,
    ],
    [
      'a phrase that can be said in too many ways',
      [['scopeaa one', 'a1|a2|a3|a4|a5|a6|a7|a8 b1|b2|b3|b4|b5|b6|b7|b8']],
      'phrases',
      at('{#scopeaa}'),
      /can be said in 64 ways; no more than 60 are heard/,
    ],
    [
      'a word beside others that is not heard',
      [['scopeaa one', 'c1 d1|per']],
      'phrases',
      at('{#scopeaa}'),
      /'per' is not heard, so a way of 'c1 d1\|per' says less/,
    ],
    [
      'a way of a phrase under two points',
      [['scopeba one', 'c1|scopeaa d1|one']],
      'same-phrase',
      at('{#scopeba}'),
      /'c1\|scopeaa d1\|one' is heard as 'scopeaa one'/,
    ],
    [
      'a phrase under two points',
      [['scopeba one', 'scopeaa one']],
      'same-phrase',
      at('{#scopeba}'),
      /'scopeaa one' is heard as 'scopeaa one' of \{#scopeaa\}/,
    ],
    [
      'a phrase turned round under two points',
      [['scopeba one', 'ones scopeaa']],
      'same-phrase',
      at('{#scopeba}'),
      /'ones scopeaa' is heard as 'scopeaa one'/,
    ],
    [
      'an abbreviation under two points',
      [
        ['scopeaa one', 'lb drain'],
        ['scopeba one', 'drain load balancer'],
      ],
      'same-phrase',
      at('{#scopeba}'),
      /'drain load balancer' is heard as 'lb drain'/,
    ],
    [
      'a lone word of the prompt',
      [['scopeaa one', 'thing']],
      'lone-word',
      at('{#scopeaa}'),
      /'thing' stands in the prompt/,
    ],
    [
      'a lone word of another point',
      [['scopeaa one', 'scopeba']],
      'lone-word',
      at('{#scopeaa}'),
      /stands in 'scopeba one' of another point/,
    ],
    ['a lone number', [['scopeaa one', '100 GB']], 'none', 0, /^$/],
    [
      'a number alone',
      [['scopeaa one', '40k']],
      'lone-word',
      at('{#scopeaa}'),
      /no word that tells anything/,
    ],
    [
      'stop words alone',
      [['scopeaa one', 'of the']],
      'lone-word',
      at('{#scopeaa}'),
      /no word that tells anything/,
    ],
    [
      'a key point without an id',
      [[' {#scopeaa}', '']],
      'id',
      at('{#scopeaa}'),
      /no id of its own here.*\{#does-scopeaaaa-scopeaaba\}/,
    ],
    [
      'a follow-up without an id',
      [[' {#scope-first}', '']],
      'id',
      at('{#scope-first}'),
      /no id of its own/,
    ],
    [
      'a curveball without an id',
      [[' {#scope-ball}', '']],
      'id',
      at('{#scope-ball}'),
      /no id of its own/,
    ],
    [
      'no follow-up in a phase',
      [[/### Follow-ups[\s\S]*?(?=### Curve)/, '### Follow-ups\n\n']],
      'follow-ups',
      at('## Scope'),
      /Scope has 0 follow-ups/,
    ],
    [
      'a short answer to a follow-up',
      [[/(?<=\{#scope-first\}\n).*/, 'Because.']],
      'follow-up-length',
      at('{#scope-first}'),
      /has 1 words; the bar is 40 to 80/,
    ],
    [
      'curveballs in one phase',
      ['arch', 'data', 'scaling'].map(
        (id) => [new RegExp(`- 60%.*\\{#${id}-ball\\}\\n.*`), ''] as const,
      ),
      'curveballs',
      1,
      /has 1 curveballs; the bar is at least 2/,
    ],
    [
      'an early curveball',
      [['- 60%', '- 10%']],
      'curveball-time',
      at('{#scope-ball}'),
      /comes at 10 % of the phase; the bar is 20 to 85/,
    ],
    [
      'a short reaction',
      [[/(?<=\{#scope-ball\}\n).*/, '  It reacts well.']],
      'curveball-length',
      at('{#scope-ball}'),
      /has 3 words; the bar is 25 to 60/,
    ],
    [
      'two decisions',
      [[/\| Queue \|.*\n/, '']],
      'decisions',
      at('## Decisions'),
      /has 2 decisions/,
    ],
    [
      'two failures',
      [[/\| The queue fills.*\n/, '']],
      'failures',
      at('### Failures'),
      /has 2 failures/,
    ],
    [
      'three estimates',
      [[/\| Hop \|.*\n/, '']],
      'estimates',
      at('## Estimates'),
      /has 3 estimates/,
    ],
    [
      'a wrong estimate',
      [['| 39 /s |', '| 45 /s |']],
      'arithmetic',
      at('| 39 /s |'),
      /gives 38\.58, the result says 45 \/s/,
    ],
    [
      'an estimate in other units',
      [['| 3.5 TB |', '| 3.5 GB |']],
      'arithmetic',
      at('| 3.5 TB |'),
      /gives 3,500,000,000,000/,
    ],
    [
      'a working with words',
      [['40 * 100', '40 x 100']],
      'working',
      at('40 * 100'),
      /cannot be read/,
    ],
    [
      'a result without a number',
      [['| 12 ms |', '| little |']],
      'result',
      at('| 12 ms |'),
      /'little' does not begin with a number/,
    ],
    [
      'a short level',
      [[/(?<=### Mid\n).*/, 'Little.']],
      'level-length',
      at('### Mid'),
      /has 1 words; the bar is 40 to 90/,
    ],
    [
      'three milestones',
      [['4. Two weeks: the launch.\n', '']],
      'delivery',
      at('### Milestones'),
      /has 3 milestones; the bar is 4 to 6/,
    ],
    [
      'a metric without a target',
      [['- 2 releases a week', '- Happy users']],
      'delivery',
      at('- 2 releases a week'),
      /no number as its target/,
    ],
    [
      'no diagram',
      [[/```text[\s\S]*?```/, '']],
      'diagram',
      at('## Architecture') + 2,
      /has no diagram/,
    ],
    [
      'a wide diagram',
      [['│ client │──▶│ store │', `│ client │──▶│ store │${' '.repeat(60)}x`]],
      'diagram-width',
      at('│ client │'),
      /is 8\d columns wide; the bar is at most 78/,
    ],
    [
      'a box with a gap',
      [['└────────┘   └', '└─────── ┘   └']],
      'diagram-box',
      at('└────────┘'),
      /the ┘ here is not joined on its left/,
    ],
    [
      'the same key point twice',
      [
        [
          SCOPE.points,
          `- (mid) Does ${TWIN}. {#again} *Ask: x?* *Listen for: q a, q b, q c, q d, q e*
`,
        ],
      ],
      'said-twice',
      at('{#dataaa}') + 1,
      /says the same as \{#again\}/,
    ],
    [
      'a curly quote',
      [['minuteaa', '“minuteaa']],
      'plain-text',
      at('minuteaa'),
      /a curly quote here: “/,
    ],
    ['an emoji', [['minuteaa', '🚀 minuteaa']], 'plain-text', at('minuteaa'), /an emoji/],
    ['HTML', [['minuteaa', '<b>minuteaa</b>']], 'plain-text', at('minuteaa'), /HTML here: <b>/],
  ])('%s', (_, edits, rule, line, message) => {
    const found = faults(
      edits.reduce((text, [old, fresh]) => text.replace(old, () => fresh), whole),
    );
    if (rule === 'none') {
      expect(found).toEqual([]);
      return;
    }
    const shown = found.map((one) => `${one.line} ${one.rule}  ${one.message}. ${one.wayOut}`);
    expect(shown.filter((one) => one.startsWith(`${line} ${rule} `)).join('\n')).toMatch(message);
    expect(found.every(({ strict }) => strict)).toBe(true);
  });

  it('lets any topic pass where the corpus has no list of topics', () => {
    const { question, layout } = parseQuestion({
      path: 'x.md',
      text: questionText(['storage]', 'basketry]']),
    });
    if (!question) throw new Error('no question');
    expect(checkBar({ question, layout, topics: undefined, vocabulary })).toEqual([]);
  });
});
