import { slugOf } from '../../corpus/id-of.js';

/** The words with which a question begins and which say nothing of what is asked. */
const LEAD =
  /^(?:(?:please )?(?:explain|describe|discuss|tell (?:me|us))\s+)?(?:how (?:would|do|should|could|can|will) (?:you|we|one|i)\s+|how (?:you|we|one|i) (?:would|do|should|could|can)\s+|what (?:strategies|techniques|approach(?:es)?) would you use (?:for|to)\s+|what (?:are|is) the (?:considerations|difference) (?:for|between)\s+|walk (?:me|us) through\s+)?(?:(?:design|architect|implement|build|create|handle|implementing|optimi[sz]ing)\s+)?(?:(?:an?|the)\s+)?(?:(?:system|service|platform) (?:to|that|for)\s+)?/i;
const LONGEST = 40;

/** Hands out ids that are short and can be typed: of a title that comes again, the second is numbered. */
export class Ids {
  readonly #taken = new Set<string>();
  readonly #copies = new Map<string, number>();

  claim(title: string): string {
    const rest = title.replace(LEAD, '');
    const wanted = shortened(slugOf(rest) || slugOf(title) || 'question');
    let id = wanted;
    let copy = this.#copies.get(wanted) ?? 1;
    while (this.#taken.has(id)) {
      copy += 1;
      id = `${wanted}-${copy}`;
    }
    this.#copies.set(wanted, copy);
    this.#taken.add(id);
    return id;
  }
}

/** Whole words, as many as fit; a slug is cut inside a word only where it is all one word. */
function shortened(slug: string): string {
  if (slug.length <= LONGEST) return slug;
  const cut = slug.slice(0, LONGEST + 1);
  return cut.includes('-') ? cut.slice(0, cut.lastIndexOf('-')) : slug.slice(0, LONGEST);
}
