import { NUMBER, RATIO } from './numbers.js';
import { sameWord } from './same-word.js';
import { stem } from './stem.js';
import type { Heard } from './words.js';

/** The first and the last word of a phrase as it stands in a note. */
export type Span = { from: number; to: number };

// The word that rejects, as sequences of folded words.
const LEADS = sequences(
  'no, not, never, without, skip, neither, nor, insteadof, exclude, rule out, leave out, punt',
);
// Words that may stand between it and what it rejects: "no need for", "not going to use".
const HELPERS = stems(
  'need use want do go add have really any yet or nor even require bother plan about build support introduce rely depend',
);
// "no more than 5", "not only": nothing is rejected.
const HARMLESS = stems('only just merely more less later fewer sooner matter');
const TRAILS = sequences(
  'out scope, not need, not require, not necessary, not now, not yet, not worth, not support, not v1, overkill, unnecessary, unneeded',
);
// "requests rejected with 429" is a design; "X rejected" at the end of a clause is a rejection.
const FINAL_TRAILS = sequences('reject, defer, skip');
const ALONE = sequences(
  'no, skip, later, reject, not now, not yet, not needed, no need, out scope, overkill',
);
const NEGATIONS = stems('no not never without neither nor insteadof');

/** True for a word that turns what follows into its opposite. */
export function isNegation(word: string): boolean {
  return NEGATIONS.has(word);
}

/**
 * True where the note rejects what stands at the span: "no need for X", "skip X for now",
 * "X is out of scope". It is about the words right beside the span, never about the whole note.
 */
export function isRejected(note: Heard, span: Span): boolean {
  return rejectedBefore(note, span.from) || rejectedAfter(note, span.to);
}

function rejectedBefore({ words, clauses }: Heard, from: number): boolean {
  let others = 0;
  for (let end = from - 1; end >= 0 && clauses[end] === clauses[from]; end -= 1) {
    const lead = LEADS.find((one) => endsAt(words, one, end));
    if (lead) {
      if (HARMLESS.has(words[end + 1] ?? '')) return false;
      return !(words[end] === 'without' && isNegatedEarlier({ words, clauses }, end));
    }
    const word = words[end] ?? '';
    if (HELPERS.has(word)) continue;
    // In "302 not 301 click count" the number is the whole of what is rejected.
    if (word === NUMBER || word === RATIO || /^\d/.test(word)) return false;
    others += 1;
    if (others > 1) return false;
  }
  return false;
}

/** "never charge without a key" asks for the key. */
function isNegatedEarlier(
  { words, clauses }: Pick<Heard, 'words' | 'clauses'>,
  at: number,
): boolean {
  for (let index = at - 1; index >= 0 && clauses[index] === clauses[at]; index -= 1) {
    if (isNegation(words[index] ?? '')) return true;
  }
  return false;
}

function rejectedAfter({ words, clauses }: Heard, to: number): boolean {
  const clauseEnd = endOfClause(clauses, to);
  for (let start = to + 1; start <= Math.min(to + 2, clauseEnd); start += 1) {
    if (TRAILS.some((trail) => startsAt(words, trail, start))) return true;
    if (
      FINAL_TRAILS.some(
        (trail) => startsAt(words, trail, start) && start + trail.length > clauseEnd,
      )
    ) {
      return true;
    }
  }
  // "Kafka: no", "Kafka? not now": the whole of the next clause is the rejection.
  if (to !== clauseEnd || to + 1 >= words.length) return false;
  const next = words.slice(to + 1, endOfClause(clauses, to + 1) + 1);
  const said = next.join(' ').replace(/ now$/, '');
  return ALONE.some((trail) => trail.join(' ') === said || trail.join(' ') === next.join(' '));
}

function endOfClause(clauses: readonly number[], at: number): number {
  let end = at;
  while (end + 1 < clauses.length && clauses[end + 1] === clauses[at]) end += 1;
  return end;
}

function startsAt(words: readonly string[], sequence: readonly string[], start: number): boolean {
  return sequence.every((word, index) => sameWord(word, words[start + index] ?? ''));
}

function endsAt(words: readonly string[], sequence: readonly string[], end: number): boolean {
  return startsAt(words, sequence, end - sequence.length + 1);
}

function stems(list: string): Set<string> {
  return new Set(list.split(' ').map(stem));
}

function sequences(list: string): string[][] {
  return list.split(', ').map((one) => one.split(' ').map(stem));
}
