import type { ImportedQuestion } from '../assemble/assemble.js';
import type { Line } from '../blocks/lines.js';

/** Lines of one block; our reader takes parts of some hundred. */
const MOST_LINES = 200;

/** The question with all its texts as blocks of code: nothing in them means anything, and nothing is lost. */
export function asWritten(question: ImportedQuestion): ImportedQuestion {
  const { asked, answer, followUps } = question.parts;
  return {
    ...question,
    parts: {
      asked: inBlocks(asked),
      answer: answer.map((part) => ({ ...part, lines: inBlocks(part.lines) })),
      followUps: followUps.map((one) => ({ ...one, answer: inBlocks(one.answer) })),
    },
  };
}

function inBlocks(lines: readonly Line[]): Line[] {
  const longest = lines.reduce((most, { text }) => {
    return (text.match(/`+/g) ?? []).reduce((length, run) => Math.max(length, run.length), most);
  }, 2);
  const fence = '`'.repeat(longest + 1);
  const blocks: Line[] = [];
  for (let from = 0; from < lines.length; from += MOST_LINES) {
    const block = lines.slice(from, from + MOST_LINES);
    const number = block[0]?.number ?? 1;
    blocks.push({ number, kind: 'code', text: `${fence}text` });
    for (const line of block) blocks.push({ number: line.number, kind: 'code', text: line.text });
    blocks.push({ number, kind: 'code', text: fence });
  }
  return blocks;
}
