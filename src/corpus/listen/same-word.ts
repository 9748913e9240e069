import { isKnownNumber, NUMBER } from './numbers.js';

/** True where the word of a note is what the word of a phrase asks for. */
export function sameWord(phraseWord: string, noteWord: string): boolean {
  if (phraseWord === noteWord) return true;
  // 500 users is a number, though it looks like a status.
  if (phraseWord === NUMBER) return isKnownNumber(noteWord);
  // What never happens does not happen; the other way round it is less than was asked.
  return phraseWord === 'not' && noteWord === 'never';
}

/** True for a word of a phrase that other words of a note may stand for. */
export function isLoose(phraseWord: string): boolean {
  return phraseWord === NUMBER || phraseWord === 'not';
}
