import { linksIn } from '../blocks/clean-title.js';
import type { Line } from '../blocks/lines.js';
import type { ContinuationReading, FrameworkReading, Reading } from '../recognise/reading.js';
import type { Recognised } from '../recognise/recognise.js';
import { Ids } from './ids.js';
import { type LeftOver, leftOversOf } from './left-over.js';
import { isAnswered, type Parts, partsOf } from './parts.js';
import { shortTitle } from './short-title.js';

/** Where something stands in the documents that were read; lines are those of the file, from 1. */
type Place = { source: string; line: number; lastLine: number };

export type ImportedQuestion = Place & {
  id: string;
  title: string;
  parts: Parts;
  hasAnswer: boolean;
  /** Whether the document ends in the middle of it. */
  isCutOff: boolean;
  /** The file whose beginning went on with it. */
  joinedFrom: string | undefined;
  /** Where its title led to. */
  links: string[];
  evidence: string[];
};

export type ImportedFramework = Place & { id: string; reading: FrameworkReading };

export type Continuation = Place & {
  title: string | null;
  /** The id of the question that it was joined to. */
  joined: string | null;
  evidence: string[];
};

/** All that was read of all documents, and what of it found no place. */
export type Imported = {
  questions: ImportedQuestion[];
  frameworks: ImportedFramework[];
  continuations: Continuation[];
  leftOver: LeftOver[];
  /** What was mended, by file. */
  repairs: { file: string; what: string[] }[];
};

/** Puts the readings of all documents together: ids, and ends of questions joined to their beginnings. */
export function assemble(documents: readonly Recognised[]): Imported {
  const ids = new Ids();
  const drafts = documents.flatMap(draftsOf);
  const joins = join(documents, drafts);
  const questions = drafts.map((draft) => finish(draft, ids));
  const unjoined = new Set(joins.flatMap(({ reading, to }) => (to ? [] : [reading])));
  return {
    questions,
    frameworks: documents.flatMap((document) => frameworksOf(document, ids)),
    continuations: joins.map(({ document, reading, to }) => ({
      ...placeOf(document, reading),
      title: reading.title ?? null,
      joined: to ? (questions[drafts.indexOf(to)]?.id ?? null) : null,
      evidence: reading.evidence,
    })),
    leftOver: documents.flatMap((document) => leftOversOf(document, unjoined)),
    repairs: documents.flatMap(({ source, repairs }) =>
      repairs.length > 0 ? [{ file: source.file, what: repairs }] : [],
    ),
  };
}

function frameworksOf(document: Recognised, ids: Ids): ImportedFramework[] {
  return document.readings.flatMap((reading) =>
    reading.kind === 'framework'
      ? [{ ...placeOf(document, reading), id: ids.claim(reading.title), reading }]
      : [],
  );
}

type Draft = Place & {
  title: string;
  asked: readonly Line[];
  body: readonly Line[];
  isCutOff: boolean;
  joinedFrom: string | undefined;
  links: string[];
  evidence: string[];
};

const NOTHING: readonly Line[] = [];

function draftsOf(document: Recognised): Draft[] {
  const { lines } = document.page;
  const lastFilled = lines.findLastIndex(({ kind }) => kind !== 'blank');
  return document.readings.flatMap((reading): Draft[] => {
    if (reading.kind !== 'question') return [];
    const { body, evidence, from, to } = reading;
    const { source, line, lastLine } = placeOf(document, reading);
    const links = linksIn(lines[from]?.text ?? '');
    const isCutOff = lastFilled < to && endsInTheMiddle(body);
    const title = shortTitle(reading.title);
    // What a short title leaves out is said in the prompt.
    const whole: Line = { number: line, kind: 'text', text: reading.title };
    const more = reading.asked ?? NOTHING;
    const asked = title === reading.title ? more : [whole, ...more];
    // Written out: with spreads, thousands of questions take three times the memory.
    return [
      {
        source,
        line,
        lastLine,
        title,
        asked,
        body,
        isCutOff,
        joinedFrom: undefined,
        links,
        evidence,
      },
    ];
  });
}

function finish(draft: Draft, ids: Ids): ImportedQuestion {
  const { source, line, lastLine, title, isCutOff, joinedFrom, links, evidence } = draft;
  const parts = partsOf(draft.body);
  parts.asked.unshift(...draft.asked);
  const hasAnswer = isAnswered(parts);
  const id = ids.claim(title);
  return {
    source,
    line,
    lastLine,
    id,
    title,
    parts,
    hasAnswer,
    isCutOff,
    joinedFrom,
    links,
    evidence,
  };
}

/** A continuation, and the question that it was joined to. */
type Join = { document: Recognised; reading: ContinuationReading; to: Draft | undefined };

/**
 * Joins each continuation to the question of its title in another document, or without a title to
 * one that another document was cut off in. A question goes on once.
 */
function join(documents: readonly Recognised[], drafts: readonly Draft[]): Join[] {
  const isWhole = (one: Recognised) => one.readings.every(({ kind }) => kind !== 'continuation');
  if (documents.every(isWhole)) return [];
  const byTitle = new Map<string, Draft[]>();
  for (const draft of drafts) {
    const key = draft.title.toLowerCase();
    const same = byTitle.get(key);
    if (same) same.push(draft);
    else byTitle.set(key, [draft]);
  }
  const cutOff = drafts.filter((draft) => draft.isCutOff);
  const joins: Join[] = [];
  for (const document of documents) {
    for (const reading of document.readings) {
      if (reading.kind !== 'continuation') continue;
      const possible =
        reading.title === undefined ? cutOff : (byTitle.get(reading.title.toLowerCase()) ?? []);
      const { file } = document.source;
      const to = possible.find((one) => one.source !== file && one.joinedFrom === undefined);
      joins.push({ document, reading, to });
      if (!to) continue;
      to.body = [...to.body, ...reading.body];
      to.joinedFrom = file;
      to.isCutOff = false;
    }
  }
  return joins;
}

/** A title that nothing follows, or a bold word that is not closed. */
function endsInTheMiddle(body: readonly Line[]): boolean {
  const last = body.findLast(({ kind }) => kind !== 'blank');
  if (!last) return false;
  if (last.title) return true;
  return last.kind === 'text' && (last.text.split('**').length - 1) % 2 === 1;
}

function placeOf({ source, page }: Recognised, { from, to }: Reading): Place {
  const line = page.lines[from]?.number ?? 1;
  return { source: source.file, line, lastLine: page.lines[to - 1]?.number ?? line };
}
