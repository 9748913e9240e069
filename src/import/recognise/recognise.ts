import { readHeader } from '../blocks/header.js';
import { classify } from '../blocks/lines.js';
import type { Source } from '../source.js';
import type { Page, Reading, Recogniser } from './reading.js';
import { boldQuestions } from './recognisers/bold-questions.js';
import { continuation } from './recognisers/continuation.js';
import { details } from './recognisers/details.js';
import { headings } from './recognisers/headings.js';
import { list } from './recognisers/list.js';
import { questionAnswer } from './recognisers/question-answer.js';
import { table } from './recognisers/table.js';
import { timePlan } from './recognisers/time-plan.js';
import { titledPage } from './recognisers/titled-page.js';
import { transcript } from './recognisers/transcript.js';

/** The ways of writing questions down that are known, the surest first: each reads what is left to it. */
export const RECOGNISERS: readonly Recogniser[] = [
  continuation,
  timePlan,
  titledPage,
  headings,
  details,
  questionAnswer,
  transcript,
  table,
  boldQuestions,
  list,
];

/** A document with what was recognised in it, in the order of its lines; no two readings overlap. */
export type Recognised = { source: Source; page: Page; readings: Reading[]; repairs: string[] };

/** Reads a document. Total: whatever the text, each line ends in one reading or in none. */
export function recognise(source: Source): Recognised {
  const header = readHeader(source.lines);
  const lines = classify(source.lines, header.end);
  const taken = new Array<boolean>(lines.length).fill(false);
  const heading = lines.find(({ title }) => title?.depth === 1)?.title?.text;
  const page: Page = {
    file: source.file,
    lines,
    title: header.title ?? heading,
    headerTitle: header.title,
    isFree: (index) => index >= header.end && !taken[index],
  };
  const readings: Reading[] = [];
  const titles = new Map<string, Recogniser>();
  for (const recogniser of RECOGNISERS) {
    for (const reading of recogniser.find(page)) {
      if (taken.slice(reading.from, reading.to).includes(true)) continue;
      // A table of what a document asks names each question again.
      const key = reading.title?.toLowerCase() ?? '';
      if (reading.kind === 'question' && (titles.get(key) ?? recogniser) !== recogniser) continue;
      titles.set(key, recogniser);
      taken.fill(true, reading.from, reading.to);
      readings.push(reading);
    }
  }
  readings.sort((a, b) => a.from - b.from);
  const repairs = [...source.repairs, ...(header.repair ? [header.repair] : [])];
  return { source, page, readings, repairs };
}
