/** A place in a file: 1-based line and column, either left out where it says nothing. */
export type Place = { file: string; line?: number; column?: number };

/**
 * Something that went wrong and that the person can mend: what is wrong, where, and the way out.
 * Everything else that is thrown is a bug and keeps its stack trace.
 */
export class Problem extends Error {
  readonly place: Place | undefined;
  /** What the person can do about it, as a sentence. */
  readonly wayOut: string | undefined;
  /** The exit code: 1 the person can mend it, 2 usage, 130 interrupted. */
  readonly exitCode: number;

  constructor(
    message: string,
    options: { place?: Place; wayOut?: string; exitCode?: number; cause?: unknown } = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'Problem';
    this.place = options.place;
    this.wayOut = options.wayOut;
    this.exitCode = options.exitCode ?? 1;
  }
}

/** The person pressed Ctrl-C (or closed the terminal) where nothing was left to save. */
export class Interrupted extends Problem {
  constructor(message = 'Stopped.', wayOut?: string) {
    super(message, { exitCode: 130, ...(wayOut === undefined ? {} : { wayOut }) });
    this.name = 'Interrupted';
  }
}

/** `file:line:column`, as far as the place is known. */
export function placeText(place: Place): string {
  return [place.file, place.line, place.column].filter((part) => part !== undefined).join(':');
}

/** The problem as the person reads it on stderr: place, what is wrong, the way out. */
export function problemText(problem: Problem): string {
  const where = problem.place ? `${placeText(problem.place)}  ` : '';
  return problem.wayOut
    ? `${where}${problem.message}\n  ${problem.wayOut}`
    : `${where}${problem.message}`;
}
