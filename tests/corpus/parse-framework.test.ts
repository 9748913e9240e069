import { describe, expect, it } from 'vitest';
import { checkFramework } from '../../src/corpus/check-framework.js';
import { parseFramework } from '../../src/corpus/parse-framework.js';
import { readSourceFile } from '../../src/corpus/read-files.js';
import { SHIPPED } from './shipped.js';

function shipped(id: string): string {
  return readSourceFile(`${SHIPPED}/frameworks/${id}.md`).file?.text ?? '';
}

function parse(text: string, id = 'build-x') {
  return parseFramework({ path: `content/frameworks/${id}.md`, text });
}

/** The sections of each phase with their minutes, as `title minutes`. */
function shape(id: string) {
  const { framework } = parse(shipped(id), id);
  return framework?.phases.map((phase) => [
    phase.id,
    ...phase.sections.map(({ title, minutes }) => `${title} ${minutes ?? 'as time allows'}`),
  ]);
}

describe('the shipped frameworks', () => {
  it('Build X has four phases, ten sections and 35 fixed minutes', () => {
    expect(shape('build-x')).toEqual([
      ['scope', 'Real-world framing 1', 'Scope and assumptions 5'],
      [
        'architecture',
        'High-level architecture 3',
        'Frontend 3',
        'Edge and gateway 3',
        'Backend core services 10',
      ],
      ['data', 'Data storage and retrieval 5'],
      [
        'scaling',
        'Scalability, reliability and performance 5',
        'Deployment, observability, security and ownership as time allows',
        'Extensions, trade-offs, bottlenecks and evolution as time allows',
      ],
    ]);
    expect(parse(shipped('build-x')).framework).toMatchObject({ role: 'swe', minutes: 35 });
  });

  it('the one for TPMs has 45 minutes, twelve of them for delivery', () => {
    const { framework } = parse(shipped('build-x-tpm'), 'build-x-tpm');
    expect(framework).toMatchObject({ role: 'tpm', minutes: 45 });
    const minutes = framework?.phases.map(({ id, sections }) => [
      id,
      ...sections.map((section) => section.minutes),
    ]);
    expect(minutes).toEqual([
      ['scope', 1, 7],
      ['architecture', 4, 2, 6],
      ['data', 5],
      ['scaling', 5, 3],
      ['delivery', 5, 3, 4],
    ]);
  });

  it.each(['build-x', 'build-x-tpm'])('%s is without a fault and meets the bar', (id) => {
    const { framework, problems, layout } = parse(shipped(id), id);
    expect(problems).toEqual([]);
    expect(framework && checkFramework(framework, layout)).toEqual([]);
    expect(framework?.phases.every(({ anchors }) => anchors.length === 5)).toBe(true);
  });
});

describe('each fault of a framework is named at its place', () => {
  const whole = shipped('build-x');
  const at = (piece: string) => whole.slice(0, whole.indexOf(piece)).split('\n').length;
  it.each<[string, string | RegExp, string, number, string, RegExp]>([
    [
      'minutes that do not add up',
      'minutes: 35',
      'minutes: 40',
      4,
      'minutes',
      /says 40, the sections add up to 35/,
    ],
    ['minutes in words', 'minutes: 35', 'minutes: many', 4, 'minutes', /minutes is a text/],
    ['an unknown role', 'role: swe', 'role: sre', 3, 'role', /one of swe, tpm/],
    [
      'a section without minutes',
      '### Frontend (3 min)',
      '### Frontend',
      at('### Frontend'),
      'unknown-heading',
      /as time allows/,
    ],
    [
      'an unknown phase',
      '## Data\n',
      '## Storage\n',
      at('## Data\n'),
      'unknown-heading',
      /The headings here are Opening statement/,
    ],
    [
      'four anchors',
      '0. drew boxes before asking a single question\n',
      '',
      at('### Self-score'),
      'self-score',
      /has 4 anchors/,
    ],
    [
      'no anchors',
      /### Self-score[\s\S]*?(?=## Arch)/,
      '',
      at('## Scope'),
      'self-score',
      /has 0 anchors/,
    ],
    [
      'text in a section',
      '### Frontend (3 min)\n',
      '### Frontend (3 min)\nHello.\n',
      at('### Frontend') + 1,
      'stray-text',
      /'Hello\.'/,
    ],
    [
      'a section twice',
      '### Frontend (3 min)',
      '### Edge and gateway (3 min)',
      at('### Edge and'),
      'duplicate-id',
      /edge-and-gateway is taken/,
    ],
    ['no title', 'title: Build X\n', '', 1, 'title', /no title/],
  ])('%s', (_, old, fresh, line, rule, message) => {
    const { problems } = parse(whole.replace(old, fresh));
    const shown = problems.map((one) => `${one.line} ${one.rule}  ${one.message}. ${one.wayOut}`);
    const shift = _ === 'a section twice' ? 0 : 0;
    expect(shown.filter((one) => one.startsWith(`${line + shift} ${rule} `)).join('\n')).toMatch(
      message,
    );
  });

  it.each<[string, string | RegExp, string, string, RegExp]>([
    [
      'a long opening',
      '## Opening statement\n',
      `## Opening statement\n${'And so on. '.repeat(10)}`,
      'opening',
      /the bar is 40 to 70/,
    ],
    [
      'a section that covers nothing',
      /(?<=### Frontend \(3 min\)\n)[\s\S]*?(?=### Edge)/,
      '\n',
      'covers',
      /'Frontend' does not say what to cover/,
    ],
    [
      'a long anchor',
      'drew boxes before asking',
      'drew boxes and lines and arrows and clouds and people before asking',
      'anchor',
      /has 1\d words; the bar is 3 to 12/,
    ],
    [
      'the same anchor twice',
      'never came to load or failure',
      'no word on what is stored or where',
      'anchor',
      /stands in another phase too/,
    ],
    [
      'a short answer',
      /(?<=\{#stop-asking\}\n)[\s\S]*?(?=###)/,
      '\nI stop.\n\n',
      'follow-up-length',
      /has 2 words/,
    ],
    ['no pitfalls', /## Pitfalls[\s\S]*?(?=## Follow)/, '', 'pitfalls', /has 0 pitfalls/],
  ])('%s, at the bar', (_, old, fresh, rule, message) => {
    const { framework, layout } = parse(whole.replace(old, fresh));
    const found = framework ? checkFramework(framework, layout) : [];
    expect(
      found
        .filter((one) => one.rule === rule)
        .map((one) => one.message)
        .join('\n'),
    ).toMatch(message);
  });

  it('and a file without a section with minutes is no framework', () => {
    const { framework, problems } = parse(
      '---\ntitle: x\n---\n## Scope\n### A (as time allows)\n- b\n',
    );
    expect(framework).toBeUndefined();
    expect(problems.map(({ rule }) => rule)).toContain('framework');
  });
});
