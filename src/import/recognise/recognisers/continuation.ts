import { headingSections } from '../../blocks/sections.js';
import type { ContinuationReading, Page, Recogniser } from '../reading.js';
import { CONTINUED, PHASE_WORDS } from '../words.js';

/** The rest of a question from another file: a heading that says so, or parts of an answer under none. */
export const continuation: Recogniser = {
  name: 'continuation',
  find(page) {
    const named = headingSections(page)
      .filter(({ title }) => CONTINUED.test(title.text))
      .map(
        ({ at, to, title }): ContinuationReading => ({
          kind: 'continuation',
          title: title.text.replace(/\s*\([^)]*\)\s*$/, ''),
          from: at,
          to,
          evidence: ['its heading says that it goes on'],
          body: page.lines.slice(at + 1, to),
        }),
      );
    return [...headless(page), ...named];
  },
};

/** The first words of a document are a label of an answer, and at least one more follows before any heading. */
function headless(page: Page): ContinuationReading[] {
  const { lines, isFree } = page;
  const from = lines.findIndex(
    (line, index) => isFree(index) && !['blank', 'header', 'comment', 'rule'].includes(line.kind),
  );
  if (from === -1 || lines[from]?.title?.depth !== 7) return [];
  const end = lines.findIndex((line, index) => index > from && (line.title?.depth ?? 7) < 7);
  if (end === -1) return [];
  const labels = lines
    .slice(from, end)
    .flatMap(({ title }) =>
      title && Object.values(PHASE_WORDS).some((words) => words.test(title.text))
        ? [title.text]
        : [],
    );
  if (labels.length < 2) return [];
  let to = end;
  while (to > from && ['blank', 'rule'].includes(lines[to - 1]?.kind ?? '')) to -= 1;
  const evidence = [
    `parts of an answer (${labels.slice(0, 3).join(', ')}) before the first heading`,
  ];
  return [
    { kind: 'continuation', title: undefined, from, to, evidence, body: lines.slice(from, to) },
  ];
}
