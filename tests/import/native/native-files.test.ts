import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseFramework } from '../../../src/corpus/parse-framework.js';
import { parseQuestion } from '../../../src/corpus/parse-question.js';
import { importDocuments } from '../../../src/import/import-documents.js';
import { nativeFiles } from '../../../src/import/native/native-files.js';
import { nastyMarkdown } from '../../render/nasty.js';
import { document, FIXTURES } from '../documents.js';

/** Each written question and framework is one that a session can run on, without a fault. */
function expectNative(documents: readonly { file: string; bytes: Uint8Array }[]): number {
  const files = nativeFiles(importDocuments(documents));
  for (const file of files) {
    if (file.path.startsWith('questions/')) {
      const { question, problems } = parseQuestion(file);
      expect(
        problems.filter(({ strict }) => !strict),
        file.text,
      ).toEqual([]);
      expect(question?.prompt).not.toBe('');
    }
    if (file.path.startsWith('frameworks/')) {
      const { framework, problems } = parseFramework(file);
      expect(
        problems.filter(({ strict }) => !strict),
        file.text,
      ).toEqual([]);
      expect(framework?.phases.length).toBeGreaterThan(0);
    }
  }
  return files.length;
}

describe('what is written', () => {
  it.each(FIXTURES)('of $name is native', ({ name, bytes, expected }) => {
    const files = expectNative([{ file: name, bytes }]);
    expect(files).toBeGreaterThanOrEqual(expected.questions.length + expected.frameworks.length);
  });

  it('is native whatever stands below a question', () => {
    fc.assert(
      fc.property(nastyMarkdown, nastyMarkdown, (one, two) => {
        const text = `## Design a clock\n\n${one}\n\n## Design a bell\n\n### Data model\n\n${two}\n`;
        expectNative([document(text)]);
      }),
      { numRuns: 300 },
    );
  });

  it('keeps a part longer than the reader takes at once, in several', () => {
    const long = Array.from({ length: 1200 }, (_, index) => `- point ${index} of a long list`).join(
      '\n',
    );
    const paragraph = 'A sentence of some words that goes on. '.repeat(400);
    const text = `## Design a clock\n\n### Data model\n\n${long}\n\n## Design a bell\n\n${paragraph}\n`;
    expectNative([document(text)]);
    const [clock] = nativeFiles(importDocuments([document(text)]));
    expect(clock?.text).toContain('point 1199');
    expect(clock?.text).toContain('#### Data model (2)');
  });

  it('says that a document ends in the middle, and that one gives no answer', () => {
    const text =
      '## Design a clock\n\n### Data model\n\nRows.\n\n**Follow-ups:**\n\n- Why rows?\n\n### Scaling';
    const [clock] = nativeFiles(importDocuments([document(text)]));
    expect(clock?.text).toContain('ends here, in the middle');
    expect(clock?.text).toContain(
      '#### Why rows?\n\nThe document that this came from gives no answer.',
    );
  });

  it('lays parts onto the phases by their names', () => {
    const text =
      '## Design a clock\n\n### Requirements\n\nr\n\n### Components\n\nc\n\n### Schema\n\ns\n\n### Monitoring\n\nm\n\n### TPM delivery\n\nd\n';
    const [clock] = nativeFiles(importDocuments([document(text)]));
    const question = clock && parseQuestion(clock).question;
    expect(question?.phases.map(({ id, modelAnswer }) => [id, modelAnswer])).toEqual([
      ['scope', '#### Requirements\n\nr'],
      ['architecture', '#### Components\n\nc'],
      ['data', '#### Schema\n\ns'],
      ['scaling', '#### Monitoring\n\nm'],
      ['delivery', '#### TPM delivery\n\nd'],
    ]);
    expect(question?.roles).toEqual(['swe', 'tpm']);
  });
});
