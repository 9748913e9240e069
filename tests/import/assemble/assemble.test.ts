import { describe, expect, it } from 'vitest';
import { importDocuments } from '../../../src/import/import-documents.js';
import { nativeFiles } from '../../../src/import/native/native-files.js';
import { document } from '../documents.js';

const BEGINNING =
  '## Design a bell\n\n### Requirements\n\nLoud.\n\n### Data model\n\nRows.\n\n### Scaling\n';
const UNNAMED =
  '**Scaling**\n\nMore bells.\n\n**Monitoring**\n\nListen.\n\n## Design a clock\n\n### Data model\n\nHands.\n\n### Scaling\n\nTowers.\n';

describe('documents put together', () => {
  it('join the rest of a question to the one that was cut off, whichever comes first', () => {
    const files = [document(UNNAMED, 'a.md'), document(BEGINNING, 'b.md')];
    for (const documents of [files, files.toReversed()]) {
      const { questions, continuations, leftOver } = importDocuments(documents);
      const bell = questions.find(({ title }) => title === 'Design a bell');
      expect(bell).toMatchObject({ joinedFrom: 'a.md', isCutOff: false });
      expect(bell?.parts.answer.map(({ title }) => title)).toContain('Monitoring');
      expect(continuations).toMatchObject([
        { source: 'a.md', line: 1, title: null, joined: 'bell' },
      ]);
      expect(leftOver).toEqual([]);
    }
  });

  it('join a rest that names its question to that one, and to no other', () => {
    const rest = document('## Design a bell (continued)\n\n### Cost\n\nLittle.\n', 'b.md');
    const joined = importDocuments([document(`${BEGINNING}\nMore.\n`, 'a.md'), rest]);
    expect(joined.continuations).toMatchObject([{ title: 'Design a bell', joined: 'bell' }]);
    expect(nativeFiles(joined)[0]?.text).toContain('Little.');
    const other = importDocuments([document(BEGINNING.replace('bell', 'horn'), 'a.md'), rest]);
    expect(other.continuations).toMatchObject([{ joined: null }]);
    expect(nativeFiles(other).find(({ path }) => path === 'left-over.md')?.text).toContain(
      'Little.',
    );
  });

  it('do not join the top of a document to its own end', () => {
    const { continuations } = importDocuments([document(`${UNNAMED}\n${BEGINNING}`)]);
    expect(continuations).toMatchObject([{ joined: null }]);
  });

  it('say where a document ends in the middle', () => {
    expect(importDocuments([document(BEGINNING)]).questions).toMatchObject([{ isCutOff: true }]);
  });

  it('number the same question of two documents', () => {
    const text = `${BEGINNING}\nBells.\n`;
    const { questions } = importDocuments([document(text, 'a.md'), document(text, 'b.md')]);
    expect(questions.map(({ id }) => id)).toEqual(['bell', 'bell-2']);
  });

  it('take a question once that a table of the document names again', () => {
    const table =
      '| Question | Link |\n|---|---|\n| Design a bell | here |\n| Design a horn | there |\n\n';
    const { questions } = importDocuments([document(`${table}${BEGINNING}\nBells.\n`)]);
    expect(questions.map(({ title }) => title).sort()).toEqual(['Design a bell', 'Design a horn']);
  });
});
