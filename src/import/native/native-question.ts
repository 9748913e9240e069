import { PHASE_IDS, type PhaseId } from '../../corpus/question.js';
import { PHASE_TITLES } from '../../corpus/question-format.js';
import type { ImportedQuestion } from '../assemble/assemble.js';
import { says } from '../assemble/parts.js';
import { namesDelivery, phaseFor } from '../assemble/phases.js';
import { plainText } from '../blocks/clean-title.js';
import type { Line } from '../blocks/lines.js';
import { asks } from '../recognise/asking.js';
import { nativePart, nativeText } from './native-markdown.js';

/** Said in place of an answer that the document has not. */
const NO_ANSWER = 'The document that this came from gives no answer.';

/** A question in the project's own format, which says only what the document said. */
export function nativeQuestion(question: ImportedQuestion): string {
  const { parts, title } = question;
  const hasDelivery = namesDelivery(parts.answer.flatMap((part) => part.title ?? []));
  const placed = parts.answer.map((part) => ({
    ...part,
    phase: phaseFor(part.title, part.lines, hasDelivery),
  }));
  const followUps = parts.followUps.map((one) => ({
    ...one,
    phase: followUpPhase(
      one.question,
      one.answer,
      placed.map(({ phase }) => phase),
      hasDelivery,
    ),
  }));
  const phases = PHASE_IDS.flatMap((id) => {
    const own = placed.filter(({ phase }) => phase === id);
    const after = followUps.filter(({ phase }) => phase === id);
    return own.length + after.length === 0 ? [] : [phaseText(id, own, after)];
  });
  return `${[
    headerOf(question, hasDelivery),
    promptOf(title, parts.asked),
    ...(phases.length > 0 ? phases : [`## ${PHASE_TITLES.architecture}`]),
    ...(question.isCutOff
      ? ['<!-- The document that this came from ends here, in the middle. -->']
      : []),
  ].join('\n\n')}\n`;
}

function headerOf({ title, source, line, links }: ImportedQuestion, hasDelivery: boolean): string {
  return [
    '---',
    `title: ${JSON.stringify(title.slice(0, 200))}`,
    `roles: [${hasDelivery ? 'swe, tpm' : 'swe'}]`,
    'sources:',
    ...[`${source}, line ${line}`, ...links].map((one) => `  - ${JSON.stringify(one)}`),
    '---',
  ].join('\n');
}

function promptOf(title: string, asked: readonly Line[]): string {
  const said = nativeText(asked)
    .split('\n')
    // A prompt is spoken, so nothing in it may look like a heading of the file.
    .map((line) => line.replace(/^#+\s*/, ''))
    .join('\n');
  if (said !== '') return said;
  return asks(title) ? title : `Design this: ${title}.`;
}

type Placed = { title: string | undefined; lines: Line[]; phase: PhaseId };

function phaseText(
  id: PhaseId,
  answer: readonly Placed[],
  followUps: readonly { question: string; answer: Line[] }[],
): string {
  const model = answer.flatMap(({ title, lines }) => {
    const text = nativeText(lines);
    if (title !== undefined) return [nativePart(`#### ${headingText(title)}`, text)];
    return text === '' ? [] : [text];
  });
  const first = model[0];
  const whole =
    first?.startsWith('####') || first === undefined
      ? ['### Model answer', ...model]
      : [
          nativePart('### Model answer', first).replaceAll(
            /^### Model answer \((\d+)\)$/gm,
            '#### Model answer ($1)',
          ),
          ...model.slice(1),
        ];
  return [
    `## ${PHASE_TITLES[id]}`,
    ...(model.length > 0 ? whole : []),
    ...(followUps.length > 0 ? ['### Follow-ups', ...followUpTexts(followUps)] : []),
  ].join('\n\n');
}

function followUpTexts(followUps: readonly { question: string; answer: Line[] }[]): string[] {
  const seen = new Map<string, number>();
  return followUps.map(({ question, answer }) => {
    const heading = headingText(question);
    const times = (seen.get(heading) ?? 0) + 1;
    seen.set(heading, times);
    const text = says(answer) ? nativeText(answer) : NO_ANSWER;
    return nativePart(`#### ${times === 1 ? heading : `${heading} (${times})`}`, text);
  });
}

function headingText(title: string): string {
  return (
    title
      .replace(/\{#[^{}]*\}/g, '')
      .replace(/\s+#+$/, '')
      .slice(0, 250)
      .trim() || '…'
  );
}

/** A follow-up goes to the phase that it speaks of, if the question has it, else to the last it has. */
function followUpPhase(
  question: string,
  answer: readonly Line[],
  phases: readonly PhaseId[],
  hasDelivery: boolean,
): PhaseId {
  const wanted = phaseFor(plainText(question), answer, hasDelivery);
  if (phases.includes(wanted) || phases.length === 0) return wanted;
  return phases.at(-1) ?? wanted;
}
