import { linksIn } from './clean-title.js';
import { Ids } from './ids.js';
import { type LeftOver, leftOversOf } from './left-over.js';
import { isAnswered, type Parts, partsOf } from './parts.js';
import type { ContinuationReading, FrameworkReading, QuestionReading, Reading } from './reading.js';
import type { Recognised } from './recognise.js';

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
  joinedFrom?: string;
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
  const drafts = documents.flatMap((document) =>
    document.readings.flatMap((reading) =>
      reading.kind === 'question' ? [draftOf(document, reading)] : [],
    ),
  );
  const joins = documents.flatMap((document) =>
    document.readings.flatMap((reading) =>
      reading.kind === 'continuation'
        ? [{ document, reading, to: beginningOf(reading, document, drafts) }]
        : [],
    ),
  );
  for (const { reading, document, to } of joins) {
    if (!to) continue;
    to.body = [...to.body, ...reading.body];
    to.joinedFrom = document.source.file;
    to.isCutOff = false;
  }
  const questions = drafts.map((draft) => finish(draft, ids));
  const idOf = new Map(drafts.map((draft, index) => [draft, questions[index]?.id ?? null]));
  return {
    questions,
    frameworks: documents.flatMap((document) =>
      document.readings.flatMap((reading) =>
        reading.kind === 'framework'
          ? [{ ...placeOf(document, reading), id: ids.claim(reading.title), reading }]
          : [],
      ),
    ),
    continuations: joins.map(({ document, reading, to }) => ({
      ...placeOf(document, reading),
      title: reading.title ?? null,
      joined: to ? (idOf.get(to) ?? null) : null,
      evidence: reading.evidence,
    })),
    leftOver: documents.flatMap((document) =>
      leftOversOf(
        document,
        joins.flatMap(({ reading, to }) => (to ? [] : [reading])),
      ),
    ),
    repairs: documents.flatMap(({ source, repairs }) =>
      repairs.length > 0 ? [{ file: source.file, what: repairs }] : [],
    ),
  };
}

type Draft = Place & {
  title: string;
  body: QuestionReading['body'];
  isCutOff: boolean;
  joinedFrom?: string;
  links: string[];
  evidence: string[];
};

function draftOf(document: Recognised, reading: QuestionReading): Draft {
  const { title, body, evidence } = reading;
  const links = linksIn(document.page.lines[reading.from]?.text ?? '');
  return {
    ...placeOf(document, reading),
    title,
    body,
    links,
    evidence,
    isCutOff: isCutOff(document, reading),
  };
}

function finish({ body, ...draft }: Draft, ids: Ids): ImportedQuestion {
  const parts = partsOf(body);
  return { ...draft, id: ids.claim(draft.title), parts, hasAnswer: isAnswered(parts) };
}

/** The question that a continuation goes on with: of that title, else one that was cut off elsewhere. */
function beginningOf(
  { title }: ContinuationReading,
  { source }: Recognised,
  drafts: readonly Draft[],
): Draft | undefined {
  const elsewhere = drafts.filter(
    (draft) => draft.source !== source.file && draft.joinedFrom === undefined,
  );
  if (title !== undefined) {
    return elsewhere.find((draft) => draft.title.toLowerCase() === title.toLowerCase());
  }
  return elsewhere.find((draft) => draft.isCutOff);
}

/** The document ends with a title that nothing follows, or inside a code fence or a bold word. */
function isCutOff({ page }: Recognised, { to, body }: QuestionReading): boolean {
  if (page.lines.slice(to).some(({ kind }) => kind !== 'blank')) return false;
  const last = body.filter(({ kind }) => kind !== 'blank').at(-1);
  if (!last) return false;
  if (last.title) return true;
  return last.kind === 'text' && (last.text.split('**').length - 1) % 2 === 1;
}

function placeOf({ source, page }: Recognised, { from, to }: Reading): Place {
  const line = page.lines[from]?.number ?? 1;
  return { source: source.file, line, lastLine: page.lines[to - 1]?.number ?? line };
}
