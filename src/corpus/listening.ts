import { waysOf } from './listen/alternatives.js';
import { phraseSpans } from './listen/match.js';
import { isRejected } from './listen/rejection.js';
import { isLoose } from './listen/same-word.js';
import { type Heard, hear } from './listen/words.js';
import type { KeyPoint } from './question.js';
import type { Vocabulary } from './vocabulary.js';

/** Which note showed a point (0-based), and the phrase as the corpus writes it. */
export type Shown = { noteIndex: number; phrase: string };

/**
 * The key points that the notes already show, each with the first note that shows it. A phrase
 * shows its point when the words of one of its ways stand within one note and the note does not reject
 * them; the rules would rather miss a point than invent one.
 */
export function pointsShown(
  keyPoints: readonly Pick<KeyPoint, 'id' | 'listenFor'>[],
  notes: readonly string[],
  vocabulary: Vocabulary,
): Map<string, Shown> {
  const heard = notes.map((note) => {
    const heardNote = hear(note, vocabulary);
    return { ...heardNote, has: new Set(heardNote.words) };
  });
  const shown = new Map<string, Shown>();
  for (const { id, listenFor } of keyPoints) {
    const phrases = listenFor.flatMap((phrase) =>
      heardWays(phrase, vocabulary).map((heard) => ({ phrase, heard })),
    );
    for (const [noteIndex, note] of heard.entries()) {
      const found = phrases.find(
        (one) => mayHold(note.has, one.heard.words) && matchPhrase(one.heard, note),
      );
      if (!found) continue;
      shown.set(id, { noteIndex, phrase: found.phrase });
      break;
    }
  }
  return shown;
}

// Folding a phrase costs far more than looking for it, and each phrase is looked for again and again.
const folded = new WeakMap<Vocabulary, Map<string, Heard[]>>();

function heardWays(phrase: string, vocabulary: Vocabulary): readonly Heard[] {
  const known = folded.get(vocabulary) ?? new Map<string, Heard[]>();
  folded.set(vocabulary, known);
  const ways = known.get(phrase) ?? waysOf(phrase).map((way) => hear(way, vocabulary));
  known.set(phrase, ways);
  return ways;
}

/** True where the note says the phrase and does not reject it. An empty phrase matches nothing. */
export function matchPhrase(phrase: Heard, note: Heard): boolean {
  return phraseSpans(phrase, note.words).some((span) => !isRejected(note, span));
}

/** A cheap look before the exact one, to which numbers and 'not' are left. */
function mayHold(has: ReadonlySet<string>, phrase: readonly string[]): boolean {
  return phrase.every((word) => isLoose(word) || has.has(word));
}
