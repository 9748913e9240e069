// Where the rules below would join words that mean different things, or part forms of one.
const EXCEPTIONS: Readonly<Record<string, string>> = {
  uses: 'use',
  used: 'use',
  using: 'use',
  being: 'be',
  news: 'news',
  does: 'do',
  doing: 'do',
  done: 'do',
  goes: 'go',
  going: 'go',
  has: 'have',
  having: 'have',
  lens: 'lens',
  embed: 'embed',
  embeds: 'embed',
  this: 'this',
  alias: 'alias',
  aliases: 'alias',
  bias: 'bias',
  atlas: 'atlas',
  kubernetes: 'kubernetes',
  always: 'always',
  station: 'station',
  note: 'note',
  notes: 'note',
  noted: 'note',
  kbps: 'kbps',
  mbps: 'mbps',
  gbps: 'gbps',
  cpus: 'cpu',
  vcpus: 'vcpu',
  gpus: 'gpu',
  tpus: 'tpu',
  skus: 'sku',
  // Not what a product, an act, a sect or an opt-in is.
  production: 'production',
  action: 'action',
  actions: 'action',
  section: 'section',
  sections: 'section',
  option: 'option',
  options: 'option',
};

/**
 * Folds the endings of an English word: plurals, -ing, -ed, -ly, -ation, so that caches, cached,
 * caching and cache are one. Not -er: a user does not use, a counter does not count, and a point
 * that is ticked wrongly is worse than one that is missed. Small letters in, small letters out.
 */
export function stem(word: string): string {
  if (Object.hasOwn(EXCEPTIONS, word)) return EXCEPTIONS[word] ?? word;
  if (word.length <= 3 || !/^[a-z]+$/.test(word)) return word;
  return finish(withoutSuffix(withoutZ(singular(word))));
}

/** Normalize and normalise are one; a size and a prize keep their z. */
function withoutZ(word: string): string {
  return word.replace(/(?<=[a-z]{4})iz(?=(?:e|ed|er|ing|ations?)$)/, 'is');
}

/** Only the plural taken off: what abbreviations are looked up by. */
export function singular(word: string): string {
  if (word.length <= 3 || !/^[a-z][a-z0-9]*s$/.test(word) || Object.hasOwn(EXCEPTIONS, word))
    return word;
  if (/(?:ss|us|is)$/.test(word)) return word;
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  // boxes, hashes, batches, processes; but caches, sizes and databases keep their e for `finish`.
  if (/(?:ss|sh|x|zz)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

function withoutSuffix(word: string): string {
  if (/[a-z]{3}isations?$/.test(word)) return word.replace(/ations?$/, '');
  if (/[a-z]{3}ations?$/.test(word)) return word.replace(/ations?$/, 'at');
  // Detection, encryption, ingestion, eviction, execution, completion, compression.
  if (/[a-z]{3}(?:ct|pt|st|ut|et|ss)ions?$/.test(word)) return word.replace(/ions?$/, '');
  if (/[a-z]{5}ly$/.test(word)) return word.slice(0, -2);
  if (/[a-z]{2}ied$/.test(word)) return `${word.slice(0, -3)}y`;
  if (word.endsWith('ing') && isStem(word.slice(0, -3))) return word.slice(0, -3);
  if (word.endsWith('ed') && !word.endsWith('eed') && isStem(word.slice(0, -2)))
    return word.slice(0, -2);
  return word;
}

/** Brings what is left to one spelling: `cache` and `cach`, `mapp` and `map`, `retry` and `retri`. */
function finish(word: string): string {
  let end = word;
  if (end.length > 3 && end.endsWith('e')) end = end.slice(0, -1);
  if (end.length > 3 && /([b-df-hj-np-tv-z])\1$/.test(end)) end = end.slice(0, -1);
  return end.replace(/([^aeiou])y$/, '$1i');
}

function isStem(rest: string): boolean {
  return rest.length >= 3 && /[aeiouy]/.test(rest);
}
