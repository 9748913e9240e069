/** The text of a question that meets the whole bar, for tests to spoil in one place. */

// Nonsense that has as many words as it says, and no two alike, so that no rule finds two the same.
function words(count: number, seed: string): string {
  return Array.from({ length: count }, (_, index) => `${seed}${letters(index)}`).join(' ');
}

function letters(number: number): string {
  return String.fromCharCode(97 + (number % 26), 97 + (Math.floor(number / 26) % 26));
}

function keyPoint(id: string, marks: string): string {
  const phrases = ['one', 'two', 'three', 'four', 'five'].map((number) => `${id} ${number}`);
  return `- (${marks}) Does ${words(8, id)}. {#${id}} *Ask: What about ${id}?* *Listen for: ${phrases.join(', ')}*`;
}

function phase(title: string, seed: string, extra = ''): string {
  const levels = ['mid, must', 'senior', seed === 'data' ? 'staff' : 'mid'];
  return `## ${title}

### Model answer
I begin with ${words(8, seed)}.

${words(330, seed)}

It takes 40 writes a second, 3.5 TB a year and 12 ms.
${extra}
### Key points
${levels.map((marks, index) => keyPoint(`${seed}${letters(index)}`, marks)).join('\n')}

### Follow-ups
#### What of ${seed} first? {#${seed}-first}
${words(50, `${seed}first`)}.

#### Where would ${seed} hurt? {#${seed}-second}
${words(50, `${seed}second`)}.

### Curveballs
- 60%: What if ${words(6, `${seed}ball`)}? {#${seed}-ball}
  ${words(30, `${seed}good`)}.
`;
}

const DIAGRAM = `
\`\`\`text
┌────────┐   ┌───────┐
│ client │──▶│ store │
└────────┘   └───────┘
\`\`\`
`;

const FAILURES = `
### Failures
| Failure | How it shows | Recovery |
| --- | --- | --- |
| The store dies | Writes fail | A copy takes over |
| The queue fills | Lag grows | More workers |
| A region is cut off | Timeouts | Traffic moves |
`;

const DELIVERY = `## Delivery

### Model answer
I would ship early. So ${words(60, 'ship')}.

### Milestones
1. Four weeks: a first slice.
2. Three weeks: the rest.
3. Two weeks: the load test.
4. Two weeks: the launch.

### Dependencies
- Platform: a cluster by week three.

### Risks
| Risk | Mitigation |
| --- | --- |
| Late cluster | A smaller one |
| Wrong keys | A rehearsal |
| Slow partner | A stub |

### Rollout
One percent, then ten, then all.

### Metrics
- Errors below 0.1 %
- p99 below 100 ms
- Cost below 2,000 USD
- 2 releases a week

### Key points
${['senior', 'mid', 'mid'].map((marks, index) => keyPoint(`delivery${letters(index)}`, marks)).join('\n')}

### Follow-ups
#### What ships first? {#delivery-first}
${words(50, 'deliveryfirst')}.

`;

const QUESTION = `---
title: Test store
difficulty: medium
topics: [caching, storage]
roles: [swe, tpm]
sources:
  - "A book, 2020"
  - "A paper, 2021"
reviewed: 2026-11-21
---

Design a thing that ${words(20, 'prompt')}.

## Brief
${['one', 'two', 'three', 'four', 'five', 'six']
  .map(
    (number) =>
      `- How ${number}? → About ${number}. *Asked as: ask ${number}, and ${number}, or ${number}*`,
  )
  .join('\n')}

## In a minute
${words(60, 'minute')}.

${phase('Scope', 'scope')}
${phase('Architecture', 'arch', DIAGRAM)}
${phase('Data', 'data')}
${phase('Scaling', 'scaling', FAILURES)}
${DELIVERY}
## Decisions
| Decision | Chosen | Instead of | Because | Cost | Switch when |
| --- | --- | --- | --- | --- | --- |
| Store | rows | files | joins | disk | it grows |
| Cache | local | remote | speed | memory | it is cold |
| Queue | log | broker | replay | disk | it is small |

## Estimates
| Quantity | Working | Result |
| --- | --- | --- |
| Writes per second | 100e6 / (30 * 86400) | 39 /s |
| Reads per second | 40 * 100 | 4k /s |
| Bytes a year | 3.5 * 10^12 | 3.5 TB |
| Hop | 12 / 1000 | 12 ms |

## What each level adds
### Mid
${words(50, 'midlevel')}.

### Senior
${words(50, 'seniorlevel')}.

### Staff
${words(50, 'stafflevel')}.
`;

/** The text, after each pair of old and new has been put in; an old text that is missing throws. */
export function questionText(...edits: readonly (readonly [string | RegExp, string])[]): string {
  return edits.reduce((text, [old, fresh]) => {
    const edited = text.replace(old, () => fresh);
    if (edited === text) throw new Error(`the test question has no ${String(old)}`);
    return edited;
  }, QUESTION);
}

/** The 1-based line on which a piece of text stands. */
export function lineOf(text: string, piece: string): number {
  const offset = text.indexOf(piece);
  if (offset === -1) throw new Error(`the text has no ${piece}`);
  return text.slice(0, offset).split('\n').length;
}
