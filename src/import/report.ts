import type { Imported } from './assemble/assemble.js';

/** What an import came to, as `--json` gives it; lines are counted from 1. */
export type ImportReport = {
  questions: {
    id: string;
    title: string;
    source: string;
    line: number;
    followUps: number;
    hasAnswer: boolean;
    /** The titles of the parts of its answer. */
    sections: string[];
    /** Only where the document ends in the middle of it. */
    cutOff?: true;
  }[];
  frameworks: { id: string; title: string; phases: { title: string; minutes: number | null }[] }[];
  continuations: { source: string; line: number; title: string | null; joined: string | null }[];
  leftOver: { file: string; from: number; to: number; reason: string }[];
};

export function reportOf({
  questions,
  frameworks,
  continuations,
  leftOver,
}: Imported): ImportReport {
  return {
    questions: questions.map(({ id, title, source, line, parts, hasAnswer, isCutOff }) => ({
      id,
      title,
      source,
      line,
      followUps: parts.followUps.length,
      hasAnswer,
      sections: parts.answer.flatMap((part) => part.title ?? []),
      ...(isCutOff ? { cutOff: true as const } : {}),
    })),
    frameworks: frameworks.map(({ id, reading }) => ({
      id,
      title: reading.title,
      phases: reading.phases.map(({ title, minutes }) => ({ title, minutes })),
    })),
    continuations: continuations.map(({ source, line, title, joined }) => ({
      source,
      line,
      title,
      joined,
    })),
    leftOver: leftOver.map(({ file, from, to, reason }) => ({ file, from, to, reason })),
  };
}
