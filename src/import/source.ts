/** A line of a document after repair, with the 1-based line of the file that it came from. */
export type SourceLine = { text: string; number: number };

/** A document as the recognisers see it: its path for messages, its lines, and what was mended. */
export type Source = { file: string; lines: readonly SourceLine[]; repairs: readonly string[] };
