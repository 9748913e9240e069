import { inDigits, isUnit, loneWord, numberWords, RATIO, rateWord } from './numbers.js';

/**
 * A word or number of a note or phrase, before abbreviations and endings are folded. `clause`
 * counts up at punctuation and at words such as 'but': a 'no' reaches no further.
 */
export type Token = { word: string; clause: number };

// A number is digits with separators inside (1,000 3.5 10.0.0.1), or the # of a phrase.
const DIGITS = String.raw`(?:\d+(?:[.,_]\d+)*(?:e[+-]?\d+)?|#)`;
const NO_WORD_BEFORE = String.raw`(?<![\p{L}\p{N}#])`;
const TOKEN = new RegExp(
  [
    // 100:1, and 100 to 1; a clock time looks the same and does no harm.
    `(?<ratio>${NO_WORD_BEFORE}${DIGITS}(?:(?::| : )${DIGITS}|(?: to |-to-)1(?![\\p{L}\\p{N}.,])))`,
    `${NO_WORD_BEFORE}(?<digits>${DIGITS})(?:(?<attached>[\\p{L}%]+)(?![\\p{L}\\p{N}])|[ -](?<behind>%|\\p{L}+)(?![\\p{L}\\p{N}]))?`,
    String.raw`/ ?(?<rate>\p{L}+)(?![\p{L}\p{N}])`,
    // Letters and digits, and the decimals of p99.9.
    String.raw`(?<word>[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:(?<=^|\p{L}\d*)\.\d+)?)`,
    String.raw`(?<end>[,;.!?:()[\]{}|"\n→⇒⟶➔▶—]|->|=>| [-–] )`,
  ].join('|'),
  'gu',
);
const NEW_THOUGHT = new Set(
  'but so because then since therefore hence however although'.split(' '),
);

/** Cuts a text into tokens. Any string will do; time is linear in its length. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let clause = 0;
  const add = (word: string) => {
    if (NEW_THOUGHT.has(word)) clause += 1;
    tokens.push({ word, clause });
  };
  for (const { groups = {} } of normalised(text).matchAll(TOKEN)) {
    const { ratio, digits, attached, behind, rate, word, end } = groups;
    if (end !== undefined) clause += 1;
    else if (ratio !== undefined) add(RATIO);
    else if (rate !== undefined) add(rateWord(rate));
    else if (word !== undefined) add(loneWord(word));
    else if (digits !== undefined) {
      const unit = behind !== undefined && isUnit(behind) ? behind : undefined;
      for (const one of numberWords(digits, attached, unit)) add(one);
      if (behind !== undefined && unit === undefined) add(loneWord(behind));
    }
  }
  return tokens;
}

/** One way of writing: small letters, one kind of apostrophe, no contractions. */
function normalised(text: string): string {
  const written = text
    .normalize('NFKC')
    // clientMsgId is three words; gRPC, iOS and eBay are one.
    .replace(/(?<![\p{L}\p{N}])\p{Ll}{2,}(?:\p{Lu}\p{Ll}+)+/gu, (name) =>
      name.replace(/(?=\p{Lu})/gu, ' '),
    )
    .toLowerCase()
    .replace(/[’‘ʼ]/g, "'")
    .replace(/\b(?:can't|cannot|cant)\b/g, 'can not')
    .replace(/\bwon'?t\b/g, 'will not')
    .replace(/n't\b|(?<=\b(?:do|does|did|would|should|could|is|are|was|have|has))nt\b/g, ' not')
    // Said of what must hold: "must not be sold twice" is heard as "never sold twice".
    .replace(/\b(must|can) +not\b/g, '$1 never')
    .replace(/≠|!==?|=\/=/g, ' not ')
    .replace(/'s\b/g, '')
    .replace(/\bw\/o\b/g, ' without ')
    .replace(/\bi\/o\b/g, 'io')
    .replace(/\bw\//g, ' ')
    .replace(/\b(?:instead of|rather than|in place of|in lieu of)\b/g, ' insteadof ')
    .replace(/[_*`~]/g, ' ')
    // Clicks per min are clicks/min.
    .replace(/\bper (?=(?:s|sec|min|h|hr|d|mo|yr)\b)/g, '/');
  return inDigits(written);
}
