import { describe, expect, it } from 'vitest';
import { importDocuments } from '../../src/import/import-documents.js';
import { reportOf } from '../../src/import/report.js';
import { FIXTURES } from './documents.js';

describe('documents in many dialects', () => {
  it.each(FIXTURES)(
    '$name is read as a careful person would read it',
    ({ name, bytes, expected }) => {
      const report = reportOf(importDocuments([{ file: name, bytes }]));
      const questions = report.questions.map(({ title, followUps, hasAnswer, sections }) => {
        return { title, followUps, hasAnswer, sections };
      });
      expect(questions).toEqual(expected.questions);
      const frameworks = report.frameworks.map(({ title, phases }) => ({ title, phases }));
      expect(frameworks).toEqual(expected.frameworks);
      expect(report.continuations.map(({ title }) => title)).toEqual(expected.continuations);
    },
  );

  it('holds at least twelve dialects that give something, and some documents that give nothing', () => {
    const gives = FIXTURES.filter(
      ({ expected }) => expected.questions.length + expected.frameworks.length > 0,
    );
    expect(gives.length).toBeGreaterThanOrEqual(12);
    expect(FIXTURES.length - gives.length).toBeGreaterThanOrEqual(6);
  });
});
