import type { Diagnostic, Position } from './diagnostic.js';

// A file of nothing but faults would otherwise fill the memory and the screen.
const MOST = 100;

/** What one pass over one file has found wrong so far. */
export class Findings {
  readonly file: string;
  readonly #problems: Diagnostic[] = [];

  constructor(file: string) {
    this.file = file;
  }

  /** A fault that keeps something in the file from working. */
  error(rule: string, position: Position, message: string, wayOut: string): void {
    this.#add({ file: this.file, ...place(position), rule, message, wayOut, strict: false });
  }

  /** A fault only at the bar for questions that ship. */
  strict(rule: string, position: Position, message: string, wayOut: string): void {
    this.#add({ file: this.file, ...place(position), rule, message, wayOut, strict: true });
  }

  get problems(): Diagnostic[] {
    return [...this.#problems];
  }

  #add(problem: Diagnostic): void {
    if (this.#problems.length < MOST) this.#problems.push(problem);
  }
}

// A position may be a part or a token, which carry more than a place.
function place({ line, column }: Position): Position {
  return { line, column };
}
