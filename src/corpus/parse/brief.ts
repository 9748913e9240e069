import type { Part } from '../outline.js';
import type { BriefFact } from '../question.js';
import { SHAPES } from '../question-format.js';
import { readList } from './contents.js';
import { splitLabel, splitPhrases } from './labelled.js';
import { placed, type Reading } from './reading.js';
import { onOneLine } from './structure.js';

const SHAPE = `Write ${SHAPES.briefFact}`;

/** The list under `## Brief`. */
export function readBrief(part: Part | undefined, reading: Reading): BriefFact[] {
  return readList(part, reading).flatMap((item) => {
    const { text, inside } = splitLabel(onOneLine(item.text), 'Asked as', item, reading);
    const [question = '', ...answers] = text.split(/ ?(?:→|->) ?/);
    const answer = answers.join(' → ').trim();
    if (question.trim() === '' || answer === '') {
      const message = 'the fact is not a question, an arrow and an answer';
      reading.findings.error('brief', item, message, SHAPE);
      return [];
    }
    const fact = { question: question.trim(), answer, askedAs: splitPhrases(inside) };
    return [placed(fact, item, reading)];
  });
}
