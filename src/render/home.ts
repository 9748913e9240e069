import { type Look, margin, measure, palette } from './look.js';
import { padEnd, wrapText } from './text.js';

/** A line of the home screen: `Due today     7 cards, about 6 minutes`. */
export type HomeLine = { name: string; text: string };

const NAME_COLUMNS = 14;

/** What this is and, for somebody who was here before, where they stand. */
export function renderHome(lines: readonly HomeLine[], look: Look): string {
  const style = palette(look);
  const left = ' '.repeat(margin(look));
  const title = `${left}${style.heading('onsite')}   mock system-design interviews`;
  const body = lines.length === 0 ? [firstWords(look)] : lines.map((line) => homeLine(line, look));
  return [title, '', ...body].join('\n');
}

function homeLine({ name, text }: HomeLine, look: Look): string {
  const left = ' '.repeat(margin(look));
  if (look.plain) return `${name}: ${text}`;
  return wrapText(text, measure(look), {
    first: left + palette(look).dim(padEnd(name, NAME_COLUMNS)),
    rest: left + ' '.repeat(NAME_COLUMNS),
  });
}

function firstWords(look: Look): string {
  const left = ' '.repeat(margin(look));
  return [
    'A round runs against the clock: scope, architecture, data, scaling.',
    'Then you score yourself, see what your notes show, and read a model answer.',
    'Everything stays on this machine. Nothing is sent anywhere.',
  ]
    .map((line) => wrapText(line, measure(look), { first: left, rest: left }))
    .join('\n');
}
