import { describe, expect, it } from 'vitest';
import { Findings } from '../../src/corpus/findings.js';
import { readFrontMatter } from '../../src/corpus/front-matter.js';
import { readQuestionHeader } from '../../src/corpus/question-header.js';

function read(text: string) {
  const findings = new Findings('x.md');
  const { entries, body, bodyLine } = readFrontMatter({ path: 'x.md', text }, findings);
  const header = readQuestionHeader(entries, findings);
  return { entries, body, bodyLine, header, problems: findings.problems };
}

/** Front matter of these lines, the first of them on line 2. */
function head(...lines: string[]): string {
  return ['---', ...lines, '---', 'Body.', ''].join('\n');
}

describe('readFrontMatter', () => {
  it('gives each key with its place and its value, and the body with its line', () => {
    const { entries, body, bodyLine } = read(head('title: Chat', 'topics: [a, "b c"]'));
    expect(entries).toEqual([
      {
        key: 'title',
        at: { line: 2, column: 1 },
        valueAt: { line: 2, column: 8 },
        value: { kind: 'text', text: 'Chat' },
      },
      {
        key: 'topics',
        at: { line: 3, column: 1 },
        valueAt: { line: 3, column: 9 },
        value: {
          kind: 'list',
          items: [
            { text: 'a', line: 3, column: 10 },
            { text: 'b c', line: 3, column: 13 },
          ],
        },
      },
    ]);
    expect({ body, bodyLine }).toEqual({ body: 'Body.\n', bodyLine: 5 });
  });

  it('leaves dates and times as they are written', () => {
    const { entries } = read(head('reviewed: 2026-11-21', 'length: 45:00', 'on: yes', 'n: 012'));
    expect(entries.map(({ value }) => value)).toEqual([
      { kind: 'text', text: '2026-11-21' },
      { kind: 'text', text: '45:00' },
      { kind: 'text', text: 'yes' },
      { kind: 'number', number: 12 },
    ]);
  });

  it('sanitises after decoding, and says so', () => {
    const { header, problems } = read(head('title: "a\\e[31mb\\x9bc\\u202ed"'));
    expect(problems).toMatchObject([{ rule: 'control-character', line: 2, column: 8 }]);
    expect(header.title).toBe('a[31mbcd');
  });

  it('names malformed YAML the second time as well', () => {
    const text = head('title: "never closed');
    expect(read(text).problems.length).toBeGreaterThan(0);
    expect(read(text).problems).toEqual(read(text).problems);
  });

  it('reads a file that ends with its front matter', () => {
    expect(read('---\ntitle: Chat\n---')).toMatchObject({ body: '', header: { title: 'Chat' } });
  });
});

describe('each fault of a header is named at its place', () => {
  it.each<[string, string, string, RegExp]>([
    [
      head('title: Chat', 'difficulty: hardd'),
      '3:13',
      'difficulty',
      /'hardd'.*one of easy, medium, hard; did you mean hard\?/,
    ],
    [head('title: Chat', 'difficulty: Hard'), '3:13', 'difficulty', /did you mean hard\?/],
    [head('title: Chat', 'difficulty: [easy]'), '3:13', 'difficulty', /difficulty is a list/],
    [head('title: Chat', 'dificulty: hard'), '3:1', 'unknown-key', /did you mean difficulty\?/],
    [
      head('title: Chat', 'colour: red'),
      '3:1',
      'unknown-key',
      /'colour' is not a key.*The keys are title/,
    ],
    [
      head('title: Chat', 'roles: [swe, tmp]'),
      '3:14',
      'roles',
      /roles is 'tmp'.*did you mean tpm\?/,
    ],
    [head('title: Chat', 'roles:', '  - swe', '  - sre'), '5:5', 'roles', /'sre'/],
    [head('title: Chat', 'topics: {a: b}'), '3:9', 'topics', /topics is a map/],
    [head('title: Chat', 'topics: [a, [b]]'), '3:9', 'topics', /a list of more than texts/],
    [head('title: Chat', 'topics: [1, 2]'), '3:9', 'topics', /a list of more than texts/],
    [head('title: Chat', 'reviewed: yesterday'), '3:11', 'reviewed', /2026-11-21/],
    [head('title: Chat', 'reviewed: 2026-02-30'), '3:11', 'reviewed', /'2026-02-30'/],
    [head('title: 2048'), '2:8', 'title', /the number 2048.*in quotes/],
    [head('title: true'), '2:8', 'title', /the word true/],
    [head('title:'), '2:7', 'title', /title is empty/],
    [head('title: [a, b]'), '2:8', 'title', /title is a list/],
    [head('difficulty: easy'), '1:1', 'title', /there is no title/],
    [head('title: ""'), '2:8', 'title', /there is no title/],
    [head('title: a: b'), '2:8', 'front-matter', /quotes around/],
    [head('title: a', 'title: b'), '3:1', 'front-matter', /unique/],
    [head('title: a', '\ttopics: b'), '3:1', 'front-matter', /[Tt]ab/],
    [head('title: *nowhere'), '2:8', 'title', /title is an alias/],
    [head('a: &x 1', 'title: *x'), '3:8', 'title', /title is an alias/],
    [head('- title'), '1:4', 'front-matter', /no keys/],
    [head('just words'), '1:4', 'front-matter', /no keys/],
    [head('? [a]', ': b', 'title: c'), '2:3', 'front-matter', /not a word/],
    ['Design a chat.\n', '1:1', 'front-matter', /there is no front matter/],
    ['---\ntitle: Chat\nno end\n', '1:1', 'front-matter', /has no end/],
    [
      `---\ntitle: Chat\n${'\n'.repeat(9000)}---\n`,
      '1:1',
      'front-matter',
      /no end within its first 8192/,
    ],
  ])('%j', (text, place, rule, message) => {
    const { problems } = read(text);
    const shown = problems.map(
      (one) => `${one.line}:${one.column} ${one.rule}  ${one.message}. ${one.wayOut}`,
    );
    const found = shown.find((one) => one.startsWith(`${place} ${rule} `));
    expect(shown).toContain(found);
    expect(found).toMatch(message);
  });
});

describe('nothing that stands in front matter is run', () => {
  it.each([
    'js',
    'javascript',
    'JS',
    'JavaScript',
    'json',
    'JSON',
    'toml',
    'coffee',
    'cson',
    'constructor',
    '__proto__',
    'toString',
    'eval',
    'yml',
    'js\u001b[31m',
  ])('---%s', (language) => {
    const code = 'globalThis.ranFromFrontMatter = true, { title: "pwned" }';
    const { header, body, problems } = read(`---${language}\n${code}\n---\nBody.\n`);
    expect(header.title).toBeUndefined();
    expect(body).toBe('Body.\n');
    expect(problems[0]).toMatchObject({ line: 1, column: 4, rule: 'front-matter' });
    expect(problems[0]?.message).toMatch(/is refused/);
    expect(problems[0]?.message).not.toContain('\u001b');
    expect(globalThis).not.toHaveProperty('ranFromFrontMatter');
  });

  it.each([
    'title: !!js/function "function () { globalThis.ranFromFrontMatter = true }"',
    'title: !!js/eval "globalThis.ranFromFrontMatter = true"',
    'title: {toString: !!js/function "x"}',
    '__proto__: {polluted: yes}',
    'constructor: {prototype: {polluted: yes}}',
  ])('%s', (line) => {
    const { problems } = read(head(line));
    expect(problems.length).toBeGreaterThan(0);
    expect(globalThis).not.toHaveProperty('ranFromFrontMatter');
    expect({}).not.toHaveProperty('polluted');
  });
});
