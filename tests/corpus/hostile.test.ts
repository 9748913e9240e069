import { describe, expect, it } from 'vitest';
import { checkBar } from '../../src/corpus/check-bar.js';
import { diagnosticText } from '../../src/corpus/diagnostic.js';
import { parseFramework } from '../../src/corpus/parse-framework.js';
import { parseQuestion } from '../../src/corpus/parse-question.js';
import { parseSummary } from '../../src/corpus/parse-summary.js';
import { decodeEntities } from '../../src/corpus/sanitise.js';
import { shippedVocabulary } from './shipped.js';

const MEBIBYTE = 1024 * 1024;
const vocabulary = shippedVocabulary();

/** The unit repeated up to the size of the largest file that is read. */
function filled(unit: string, size = MEBIBYTE - 200): string {
  return unit.repeat(Math.ceil(size / unit.length)).slice(0, size);
}

/** A question around the given Markdown, which begins on line 7. */
function body(markdown: string): string {
  return `---\ntitle: T\n---\nDesign it.\n## Scope\n### Model answer\n${markdown}`;
}

function keyPoints(markdown: string): string {
  return `---\ntitle: T\n---\nDesign it.\n## Scope\n### Key points\n${markdown}`;
}

function head(yaml: string): string {
  return `---\n${yaml}\n---\nDesign it.\n## Scope\n### Key points\n`;
}

const bomb = [
  'a: &a [x]',
  ...'bcdefghij'.split('').map(
    (key, index) =>
      `${key}: &${key} [${Array(9)
        .fill(`*${'abcdefghij'.charAt(index)}`)
        .join(', ')}]`,
  ),
];

const FRONT_MATTER: [string, string][] = [
  ['JavaScript', '---js\n{ title: process.exit(66) }\n---\n'],
  ['JavaScript in full', '---javascript\nprocess.exit(66)\n---\n'],
  ['JavaScript in capitals', '---JS\nprocess.exit(66)\n---\n'],
  ['JavaScript behind a blank', '--- js\nprocess.exit(66)\n---\n'],
  ['JavaScript behind a tab', '---\tjavascript\nprocess.exit(66)\n---\n'],
  ['JSON', '---json\n{"title": "x"}\n---\n'],
  ['TOML', '---toml\ntitle = "x"\n---\n'],
  ['CoffeeScript', '---coffee\nprocess.exit 66\n---\n'],
  ['the name of a method', '---__defineGetter__\nx\n---\n'],
  ['a function tag', head('title: !!js/function "function(){process.exit(66)}"')],
  ['a binary tag', head('title: !!binary "G1szMW0="')],
  ['an alias bomb', head(bomb.join('\n'))],
  ['a key that points at itself', head('title: &a [*a]')],
  ['a merge of everything', head('base: &b {title: x}\n<<: *b')],
  ['lists in lists', head(`title: ${'['.repeat(3000)}`)],
  ['maps in maps', head(`title: ${'{a: '.repeat(1500)}`)],
  [
    'maps by indentation',
    head(Array.from({ length: 100 }, (_, n) => `${' '.repeat(n)}a:`).join('\n')),
  ],
  ['a prototype', head('__proto__: {title: x}')],
  ['a constructor', head('constructor: x')],
  ['1 MiB of blank lines', `---\n${filled('\n')}`],
  ['1 MiB of one key', `---\ntitle: ${filled('a')}\n---\n`],
  ['1 MiB of dashes', filled('-')],
  ['1 MiB of fences of dashes', filled('---\n')],
  ['two documents', head('title: x\n...\ntitle: y')],
  ['a directive', '---\n%YAML 1.1\ntitle: x\n---\n'],
  ['another encoding of a line end', '---\ntitle: x\u2028roles: [root]\n---\n'],
];

const BODY: [string, string][] = [
  ['quotes', body(filled('> '))],
  ['quotes by lines', body(filled('> a\nb\n'))],
  ['2,000 quotes in one another', body(`${'> '.repeat(2000)}a`)],
  ['quotes and lists by turns', body(`${'> - '.repeat(1000)}a`)],
  [
    'lists in lists by indentation',
    body(Array.from({ length: 400 }, (_, n) => `${'  '.repeat(n)}- a`).join('\n')),
  ],
  ['a list of lazy lines', keyPoints(`- (mid) a\n${filled('a\n')}`)],
  ['key points', keyPoints(filled('- (mid) a\n'))],
  ['key points of one id', keyPoints('- (mid) a {#x}\n'.repeat(400))],
  ['one key point', keyPoints(`- (mid) ${filled('a ')}`)],
  ['phrases', keyPoints(`- (mid) a *Listen for: ${filled('a b, ')}*`)],
  ['open parentheses', keyPoints(`- ${filled('(')}`)],
  ['open ids', keyPoints(`- (mid) ${filled('{#')}`)],
  ['open labels', keyPoints(`- (mid) ${filled('*Listen for:', 4000)}`)],
  ['stars', body(filled('**a'))],
  ['underscores', body(filled('_a_'))],
  ['brackets', body(filled('['))],
  ['links', body(filled('[a](b'))],
  ['backticks', body(filled('`'))],
  ['fences', body(filled('```\n'))],
  ['fences that never close', body(`\`\`\`\n${filled('a\n')}`)],
  ['headings', filled('## Scope\n')],
  ['a heading of 1 MiB', body(`## ${filled('a ')}#`)],
  ['a heading of blanks', body(`## a${filled(' ')}b`)],
  ['headings of each depth', body(filled('## a\n### b\n#### c\n##### d\n###### e\n'))],
  ['underlined headings', body(filled('a\n=\n'))],
  ['tables', body(filled('|a|b|\n|-|-|\n|c|d|\n'))],
  ['HTML', body(filled('<div><!--'))],
  ['open tags', body(filled('<a b="'))],
  ['link definitions', body(filled('[a]: b\n'))],
  ['blank lines', body(filled(' \n'))],
  ['tabs', body(filled('\t'))],
  ['one line', body(filled('a'))],
  ['combining marks', body(filled('a\u0301'))],
  ['joiners', body(filled('👩\u200d'))],
  [
    'rows',
    `---\ntitle: T\n---\nD.\n## Scope\n## Estimates\n|Quantity|Working|Result|\n|-|-|-|\n${filled('|a|1|1|\n')}`,
  ],
];

/** Odd, and short enough that reading them does no harm. */
const HARMLESS: [string, string][] = [
  ['4,900 stars', body('*a'.repeat(2450))],
  [
    'backticks of each length',
    body(Array.from({ length: 90 }, (_, n) => '`'.repeat(n)).join(' a ')),
  ],
  ['a table of 10,000 columns', body(`${'|a'.repeat(4000)}|\n${'|-'.repeat(4000)}|\n`)],
  [
    'a sum of 10,000 parentheses',
    `---\ntitle: T\n---\nD.\n## Scope\n## Estimates\n|Quantity|Working|Result|\n|-|-|-|\n|a|${'('.repeat(4000)}|1|\n`,
  ],
  [
    'a diagram',
    `---\ntitle: T\n---\nD.\n## Architecture\n### Model answer\n\`\`\`\n${filled('┌─┐', 14_000)}\n\`\`\`\n`,
  ],
];

const ESCAPES: [string, string][] = [
  ['a colour', body('\u001b[31mred')],
  ['a title of the window', body('\u001b]0;pwned\u0007')],
  ['a link', body('\u001b]8;;http://x\u0007y\u001b]8;;\u0007')],
  ['a clipboard', body('\u001b]52;c;cHduZWQ=\u0007')],
  ['a cleared screen', body('\u001b[2J\u001b[H')],
  ['C1', body('\u009b31mred')],
  ['a backspace', body('yes\u0008\u0008\u0008no')],
  ['a bell', body('\u0007')],
  ['a NUL', body('a\u0000b')],
  ['DEL', body('a\u007fb')],
  ['an overriding direction', body('\u202egnp.exe')],
  ['an isolate', body('\u2066a\u2069')],
  ['a mark of direction', body('a\u200fb\u061cc')],
  ['YAML \\e', head('title: "\\e[31mred"')],
  ['YAML \\x9b', head('title: "\\x9b31mred"')],
  ['YAML \\u202e in a key', head('title: x\n"a\\u202eb": y')],
  ['YAML \\0 in a list', head('title: x\nsources: ["a\\0b"]')],
  ['YAML in an unknown value', head('title: x\ndifficulty: "\\e[31m"')],
  ['an escape in a heading', body('## \u001b[31mScope')],
  ['an escape in an id', keyPoints('- (mid) a {#\u001b[31m}')],
  ['an escape in a level', keyPoints('- (\u001b[31mmid) a')],
  [
    'an escape in a column',
    '---\ntitle: T\n---\nD.\n## Scope\n## Estimates\n|\u001b[31mQ|\n|-|\n|a|\n',
  ],
  ['an escape in stray text', keyPoints('\u001b[31mstray')],
];

const ENTITIES: [string, string][] = [
  ['&#27;', body('&#27;[31m')],
  ['&#x1b;', body('&#x1b;[31m')],
  ['&#x1B without its end', body('&#x1B [31m')],
  ['&#0000027;', body('&#0000027;')],
  ['&#155;', body('&#155;31m')],
  ['&rlm;', body('&rlm;')],
  ['&#8238;', body('&#8238;')],
  ['an entity in an entity', body('&#&#27;27;[31m')],
  ['an entity in a title', head('title: "&#27;[31m"')],
];

/** Everything that the parsers and the bar say of a text, as one string. */
function everythingSaid(text: string): { said: string; problems: number } {
  const file = { path: 'content/questions/hostile.md', text };
  const { question, layout, problems } = parseQuestion(file);
  const bar = question ? checkBar({ question, layout, topics: [], vocabulary }) : [];
  const { summary } = parseSummary(file);
  const { framework, problems: others } = parseFramework(file);
  const reports = [...problems, ...bar, ...others].map(diagnosticText).join('\n');
  const lines = text.split('\n').length;
  const places = [...problems, ...bar, ...others].map(({ line }) => line);
  expect(places.filter((line) => line < 1 || line > lines)).toEqual([]);
  const strings: string[] = [];
  JSON.stringify({ question, summary, framework }, (_, value) => {
    if (typeof value === 'string') strings.push(value);
    return value;
  });
  return { said: [reports, ...strings].join('\n'), problems: problems.length };
}

const CONTROLS =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

describe.each([
  ['front matter', FRONT_MATTER],
  ['body', BODY],
  ['terminal escapes', ESCAPES],
])('hostile %s', (_, cases) => {
  it.each(cases)(
    '%s: named with its line, and nothing comes out that a terminal obeys',
    (_, text) => {
      const started = performance.now();
      const { said, problems } = everythingSaid(text);
      // A guard against hanging only: the question is parsed twice here, and judged.
      expect(performance.now() - started).toBeLessThan(5000);
      expect(problems).toBeGreaterThan(0);
      expect(problems).toBeLessThanOrEqual(100);
      expect(said).not.toMatch(CONTROLS);
      expect(decodeEntities(said)).not.toMatch(CONTROLS);
    },
  );
});

describe('odd input within the caps', () => {
  it.each(HARMLESS)('%s is read and judged without hanging', (_, text) => {
    const started = performance.now();
    expect(everythingSaid(text).said).not.toMatch(CONTROLS);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});

describe('hostile entities', () => {
  it.each(ENTITIES)(
    '%s does not become a control character, even where a renderer decodes',
    (_, text) => {
      const { said } = everythingSaid(text);
      const decoded = said.replace(/&#(\d+);?/g, (_, code) => String.fromCodePoint(Number(code)));
      expect(
        decoded.replace(/&#x([0-9a-f]+);?/gi, (_, code) =>
          String.fromCodePoint(parseInt(code, 16)),
        ),
      ).not.toMatch(CONTROLS);
      expect(decoded).not.toMatch(/&[lr]lm;/);
    },
  );
});
