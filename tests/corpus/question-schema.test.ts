import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { questionSchema } from '../../scripts/question-schema.js';
import { openCorpus } from '../../src/corpus/load.js';
import { parseSummary } from '../../src/corpus/parse-summary.js';
import { questionSkeleton, SCHEMA_ADDRESS } from '../../src/corpus/skeleton.js';
import { SHIPPED } from './shipped.js';

const PUBLISHED = fileURLToPath(new URL('../../schema/question.schema.json', import.meta.url));
const schema = questionSchema(openCorpus([{ folder: SHIPPED }]).topics());
const ajv = new Ajv({ strict: true, allowUnionTypes: true });
formats.default(ajv);
const validate = ajv.compile(schema);

/** The front matter of a file as an editor reads it. */
function frontMatter(text: string): unknown {
  return parse(/^---\n([\s\S]*?)\n---\n/.exec(text)?.[1] ?? '', { schema: 'core' });
}

function complaints(text: string): string {
  validate(frontMatter(text));
  return ajv.errorsText(validate.errors, { separator: '\n' });
}

describe('the schema of a question', () => {
  it('is published as it is generated: npm run schema', () => {
    expect(JSON.parse(readFileSync(PUBLISHED, 'utf8'))).toEqual(JSON.parse(JSON.stringify(schema)));
  });

  it.each(readdirSync(join(SHIPPED, 'questions')))('takes the front matter of %s', (name) => {
    expect(complaints(readFileSync(join(SHIPPED, 'questions', name), 'utf8'))).toBe('No errors');
  });

  it('is named in a new question, which it takes', () => {
    const text = questionSkeleton({
      title: 'X',
      difficulty: 'easy',
      role: 'tpm',
      day: '2026-11-21',
    });
    expect(text).toContain(`\n# yaml-language-server: $schema=${SCHEMA_ADDRESS}\n`);
    expect(complaints(text)).toBe('No errors');
    expect(schema.$id).toBe(SCHEMA_ADDRESS);
  });

  it('completes topics with their meaning', () => {
    expect(JSON.stringify(schema.definitions.topic)).toMatch(
      /"const":"caching","description":"keeping copies/,
    );
  });

  it.each([
    'title: A',
    'title: ""',
    'title: 7',
    'title:',
    'difficulty: easy',
    'title: A\ndifficulty: simple',
    'title: A\ndifficulty: medium',
    'title: A\ntopics: caching',
    'title: A\ntopics: [one of our own, caching]',
    'title: A\ntopics: [1]',
    'title: A\ntopics: {a: b}',
    'title: A\ntopics: []',
    'title: A\nroles: tpm',
    'title: A\nroles: [swe, tpm]',
    'title: A\nroles: [boss]',
    'title: A\nsources: A book',
    'title: A\nsources: [A book, true]',
    'title: A\nreviewed: 2026-11-21',
    'title: A\nreviewed: 2026-02-30',
    'title: A\nreviewed: last week',
    'title: A\nauthor: Anna',
  ])('says of %j what the reader says', (header) => {
    const text = `---\n${header}\n---\nPrompt.\n`;
    const { problems } = parseSummary({ path: 'q.md', text });
    expect(complaints(text) === 'No errors').toBe(problems.length === 0);
  });
});
