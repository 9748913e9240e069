import type { KeyPoint } from '../../corpus/question.js';
import { bullet, hangingLine } from '../layout.js';
import { type Look, margin, measure, palette } from '../look.js';
import { renderInline } from '../markdown.js';
import { displayWidth, padEnd, wrapText } from '../text.js';

/** The widest tag is `must · senior`. */
const TAG_COLUMNS = 13;
const GAP = 3;
/** Below this many columns the tag stands behind the text and not in a column of its own. */
const ROOM_FOR_TAGS = 60;

/** Key points with the level that each is expected from, and whether it is a must. */
export function renderKeyPoints(points: readonly KeyPoint[], look: Look): string {
  const columns = measure(look);
  return points
    .map((point) =>
      look.plain || columns < ROOM_FOR_TAGS ? inOneColumn(point, look) : inTwoColumns(point, look),
    )
    .join('\n');
}

function inOneColumn(point: KeyPoint, look: Look): string {
  const tag = [point.must ? 'must' : '', point.level].filter(Boolean).join(', ');
  return hangingLine(`${point.text} (${tag})`, look, bullet(look));
}

function inTwoColumns(point: KeyPoint, look: Look): string {
  const style = palette(look);
  const left = ' '.repeat(margin(look));
  const columns = measure(look) - TAG_COLUMNS - GAP;
  const tag = point.must ? `${style.strong('must')} · ${point.level}` : point.level;
  const text = wrapText(renderInline(point.text, look), columns, {
    first: left + style.dim(bullet(look)),
    rest: `${left}  `,
  });
  const [first = '', ...rest] = text.split('\n');
  const tagAtTheRight = ' '.repeat(GAP + TAG_COLUMNS - displayWidth(tag)) + tag;
  return [padEnd(first, columns) + tagAtTheRight, ...rest].join('\n');
}
