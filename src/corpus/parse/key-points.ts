import type { ListItem } from '../blocks.js';
import { didYouMean } from '../nearest.js';
import { type Part, splitId } from '../outline.js';
import { type KeyPoint, LEVELS } from '../question.js';
import { SHAPES } from '../question-format.js';
import { readList } from './contents.js';
import { splitLabel, splitPhrases } from './labelled.js';
import { placed, type Reading } from './reading.js';
import { onOneLine } from './structure.js';

const MARKS = [...LEVELS, 'must'];
const SHAPE = `Write ${SHAPES.keyPoint}`;

/** The list under `### Key points`. */
export function readKeyPoints(part: Part | undefined, reading: Reading): KeyPoint[] {
  return readList(part, reading).flatMap((item) => readKeyPoint(item, reading));
}

function readKeyPoint(item: ListItem, reading: Reading): KeyPoint[] {
  const heard = splitLabel(onOneLine(item.text), 'Listen for', item, reading);
  const asked = splitLabel(heard.text, 'Ask', item, reading);
  const [marked = '', marks = ''] = /^\(([^()]*)\)/.exec(asked.text) ?? [];
  const { text, id } = splitId(asked.text.slice(marked.length));
  if (text === '') {
    reading.findings.error('key-point', item, 'the key point says nothing', SHAPE);
    return [];
  }
  const point = {
    id: reading.ids.claim(id, text, item),
    text,
    ...readMarks(marks, item, reading),
    ask: asked.inside,
    listenFor: splitPhrases(heard.inside),
  };
  return [placed(point, item, reading)];
}

/** What stands in `(mid, must)`; a point without a level is expected of everyone. */
function readMarks(
  marks: string,
  item: ListItem,
  reading: Reading,
): Pick<KeyPoint, 'level' | 'must'> {
  const words = splitPhrases(marks.toLowerCase());
  for (const word of words.filter((one) => !MARKS.includes(one))) {
    const message = `'${word.slice(0, 40)}' is not a mark of a key point`;
    const wayOut = `The marks are ${MARKS.join(', ')}${didYouMean(word, MARKS)}`;
    reading.findings.error('level', item, message, wayOut);
  }
  const level = LEVELS.find((known) => words.includes(known));
  if (!level) reading.findings.error('level', item, 'the key point has no level', SHAPE);
  return { level: level ?? 'mid', must: words.includes('must') };
}
