import { describe, expect, it } from 'vitest';
import { isAnswered, partsOf } from '../../../src/import/assemble/parts.js';
import { classify } from '../../../src/import/blocks/lines.js';

function read(...text: string[]) {
  return partsOf(
    classify(
      text.map((one, index) => ({ text: one, number: index + 1 })),
      0,
    ),
  );
}
const said = (lines: readonly { text: string }[]) =>
  lines.flatMap(({ text }) => (text === '' ? [] : [text]));

describe('the parts of a question', () => {
  it('are what is asked, what is answered and what is asked after it', () => {
    const parts = read(
      ...['**Question:**', 'Build it.', '**Answer:**', 'Like this.', '### Data', 'Rows.'],
      ...['**Follow-up questions:**', '- Why rows?'],
    );
    expect(said(parts.asked)).toEqual(['Build it.']);
    expect(parts.answer.map(({ title, lines }) => [title, said(lines)])).toEqual([
      [undefined, ['Like this.']],
      ['Data', ['Rows.']],
    ]);
    expect(parts.followUps.map(({ question }) => question)).toEqual(['Why rows?']);
  });

  it('are told by labels inside a line too', () => {
    const parts = read('**Prompt:** Build it.', '**Answer:** Like this.', '**Follow-up:** Why?');
    expect(said(parts.asked)).toEqual(['Build it.']);
    expect(said(parts.answer[0]?.lines ?? [])).toEqual(['Like this.']);
    expect(parts.followUps).toHaveLength(1);
  });

  it('keep what a section calls its problem in that section, once the answer has begun', () => {
    const parts = read('### Data', 'Rows.', '### Problem', 'Too many.', '**Task:** Fewer.');
    expect(parts.asked).toEqual([]);
    expect(parts.answer.map(({ title }) => title)).toEqual(['Data', 'Problem']);
  });

  it('say no more in the prompt than can be said aloud', () => {
    const parts = read('**Question:**', ...Array.from({ length: 400 }, () => 'word '.repeat(10)));
    expect(said(parts.asked).join('').length).toBeLessThan(6001);
    expect(said(parts.answer[0]?.lines ?? []).length).toBeGreaterThan(250);
  });

  it.each([
    [
      'items with answers',
      ['- Why is it so? Because.', '- How is it run? Slowly.'],
      ['Because.', 'Slowly.'],
    ],
    ['bold items', ['- **Why** because', '- **How** slowly'], ['because', 'slowly']],
    [
      'items with lines below',
      ['- Why?', '  Because.', '- How?', '  Slowly.'],
      ['Because.', 'Slowly.'],
    ],
    ['headings', ['#### Why?', 'Because.', '#### How?', 'Slowly.'], ['Because.', 'Slowly.']],
    ['paragraphs', ['Why?', '', 'Because.', '', 'How?', '', 'Slowly.'], ['Because.', 'Slowly.']],
  ])('follow-ups are read from %s', (_, lines, answers) => {
    const { followUps } = read('### Follow-ups', '', ...lines);
    expect(followUps.map(({ question }) => question.slice(0, 3))).toEqual(['Why', 'How']);
    expect(followUps.map(({ answer }) => said(answer).join(' '))).toEqual(answers);
  });

  it.each([
    [['Like this.'], true],
    [['```', 'code', '```'], true],
    [[], false],
    [['*Answer: to be written*'], false],
    [['TODO'], false],
    [['---', '<!-- later -->'], false],
  ])('%o is an answer: %s', (lines, answered) => {
    expect(isAnswered(read(...lines))).toBe(answered);
  });
});
