import type { Remark, SessionPhase } from '../../session/session.js';
import { type Look, margin, measure, palette } from '../look.js';
import { displayWidth, padEnd, padStart, wrapText } from '../text.js';
import { formatClock } from '../words.js';

// The lines of the conversation: printed once, never repainted.

const SPEAKER_COLUMNS = 14;
const TIME_COLUMNS = 7;
/** Below this width a column for the speaker would leave too little for what is said. */
const NARROW = 60;

/** Who says what, the name in a column of its own: `Interviewer   Design a service that …`. */
export function spoken(speaker: string, said: string, look: Look): string {
  // The corpus wraps its lines where its authors like it.
  const text = said.replace(/\s+/g, ' ');
  const style = palette(look);
  const left = ' '.repeat(margin(look));
  const fits = displayWidth(speaker) < SPEAKER_COLUMNS - 1;
  if (look.plain || look.width < NARROW || !fits) {
    return wrapText(`${style.accent(`${speaker}:`)} ${text}`, measure(look), {
      first: left,
      rest: left,
    });
  }
  return wrapText(text, measure(look), {
    first: left + style.accent(padEnd(speaker, SPEAKER_COLUMNS)),
    rest: left + ' '.repeat(SPEAKER_COLUMNS),
  });
}

/** A line of the timeline: `   0:21  read heavy? ratio of visits to new links`. */
export function timed(milliseconds: number, text: string, look: Look): string {
  const time = padStart(formatClock(milliseconds), look.plain ? 0 : TIME_COLUMNS);
  return wrapText(text, measure(look), {
    first: `${palette(look).dim(time)}  `,
    rest: ' '.repeat(TIME_COLUMNS + 2),
  });
}

/** What was asked, hinted or thrown in, on the timeline. */
export function remarkLine(remark: Remark, look: Look): string {
  const { accent, dim } = palette(look);
  switch (remark.kind) {
    case 'asked':
      return `${timed(remark.roundTime, dim(`/ask ${remark.question}`), look)}\n${answerLine(remark.answer, look)}`;
    case 'hint':
      return timed(remark.roundTime, `${accent('Hint')}  ${remark.text}`, look);
    case 'curveball':
      return timed(remark.roundTime, `${accent('Curveball')}  ${remark.text}`, look);
  }
}

/** What the interviewer answers, under the line that asked. */
export function answerLine(answer: string, look: Look): string {
  const left = ' '.repeat(TIME_COLUMNS + 2);
  return wrapText(`${palette(look).accent('Interviewer')}  ${answer}`, measure(look), {
    first: left,
    rest: left,
  });
}

/** A remark of the program itself, not of the interviewer. */
export function aside(text: string, look: Look): string {
  const left = ' '.repeat(margin(look));
  return wrapText(palette(look).dim(text), measure(look), { first: left, rest: left });
}

/** The notes and remarks of a phase in the order of time. */
export function timeline(
  notes: readonly { roundTime: number; text: string }[],
  remarks: readonly Remark[],
  look: Look,
): string {
  return [
    ...notes.map((note) => ({ at: note.roundTime, line: timed(note.roundTime, note.text, look) })),
    ...remarks.map((remark) => ({ at: remark.roundTime, line: remarkLine(remark, look) })),
  ]
    .sort((a, b) => a.at - b.at)
    .map(({ line }) => line)
    .join('\n');
}

/** `1 of 4`: which phase of the round this is. */
export function placeOf(phases: readonly Pick<SessionPhase, 'id'>[], index: number): string {
  return `${index + 1} of ${phases.length}`;
}
