import { PHASE_IDS, type PhaseId } from '../../corpus/question.js';
import { PHASE_TITLES } from '../../corpus/question-format.js';
import type { ImportedFramework } from '../assemble/assemble.js';
import { phasesInOrder } from '../assemble/phases.js';
import type { Line } from '../blocks/lines.js';
import { nativeText } from './native-markdown.js';

/** What each self-score means where the document does not say; the words fit any phase. */
const ANCHORS = [
  'said nothing about it',
  'named some of it, without reasons',
  'covered most of it',
  'covered it, with reasons and numbers',
  'that, and what each choice costs and when to change it',
];

/** A plan as a framework of the project's own format; its steps are the sections of our phases. */
export function nativeFramework({ reading, source, line }: ImportedFramework): string {
  const { phases, title } = reading;
  const laid = phasesInOrder(phases.map((phase) => phase.title));
  const minutes = phases.reduce((sum, phase) => sum + (phase.minutes ?? 0), 0);
  const introduction = nativeText(reading.introduction);
  const used = PHASE_IDS.filter((id) => laid.includes(id));
  return `${[
    [
      '---',
      `title: ${JSON.stringify(title.slice(0, 200))}`,
      `role: ${laid.includes('delivery') ? 'tpm' : 'swe'}`,
      `minutes: ${minutes}`,
      'sources:',
      `  - ${JSON.stringify(`${source}, line ${line}`)}`,
      '---',
    ].join('\n'),
    introduction,
    ...used.map((id) =>
      phaseText(
        id,
        phases.filter((_, index) => laid[index] === id),
      ),
    ),
  ]
    .filter((part) => part !== '')
    .join('\n\n')}\n`;
}

function phaseText(id: PhaseId, steps: ImportedFramework['reading']['phases']): string {
  return [
    `## ${PHASE_TITLES[id]}`,
    ...steps.map(({ title, minutes, body }) => {
      const time = minutes === null ? 'as time allows' : `${minutes} min`;
      return [`### ${title} (${time})`, ...listOf(body)].join('\n\n');
    }),
    `### Self-score\n\n${ANCHORS.map((anchor, score) => `${score}. ${anchor}`).join('\n')}`,
  ].join('\n\n');
}

/** All that a step says as the items of one list, which is what a framework can show. */
function listOf(body: readonly Line[]): string[] {
  const items: string[] = [];
  for (const line of body) {
    const text = (line.item?.text ?? line.title?.raw ?? line.text)
      .replace(/^\s*>\s?/, '')
      .replace(/<!--|-->/g, '')
      .trim();
    if (['blank', 'rule'].includes(line.kind) || text === '') items.push('');
    else if (line.item || line.title || line.kind !== 'text' || (items.at(-1) ?? '') === '')
      items.push(text);
    else items.push(`${items.pop() ?? ''} ${text}`);
  }
  const filled = items.filter((item) => item !== '');
  return filled.length === 0 ? [] : [filled.map((item) => `- ${item}`).join('\n')];
}
