/**
 * A corpus comes from strangers and ends on a terminal, so no string of it may carry a character
 * that a terminal obeys. This runs after decoding (YAML escapes, HTML entities): before it, an
 * escape can still hide as `"\e"` or `&#27;`.
 */

// C0 but tab and newline, DEL and C1, the bidirectional controls.
const FORBIDDEN =
  '\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069';
const FORBIDDEN_CHARACTERS = new RegExp(`[${FORBIDDEN}]`, 'g');
const FORBIDDEN_CHARACTER = new RegExp(`[${FORBIDDEN}]`);
const ENTITY = /&(?:#(\d+)|#[xX]([0-9a-fA-F]+)|([a-zA-Z]{2,8}));?/g;

// The names people write in prose, and those of characters that must not come out.
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  lrm: '\u200e',
  rlm: '\u200f',
};

/** The text without control characters (but tab and newline) and bidirectional controls. */
export function sanitise(text: string): string {
  return text.replace(FORBIDDEN_CHARACTERS, '');
}

/** The offset of the first character that `sanitise` would take out, or undefined. */
export function firstForbidden(text: string): number | undefined {
  const offset = text.search(FORBIDDEN_CHARACTER);
  return offset === -1 ? undefined : offset;
}

/**
 * Markdown that stays safe even where a renderer decodes entities: besides the characters
 * themselves it loses every entity that stands for one. Other entities stay as written.
 */
export function sanitiseMarkdown(markdown: string): string {
  let clean = sanitise(markdown);
  // Taking one out can join the halves of another (`&#&#27;27;`), so until nothing changes. Each
  // round is linear and removes something; a text built to need many rounds loses all its `&`.
  for (let round = 0; round < 8; round += 1) {
    const next = clean.replace(ENTITY, (entity, decimal, hex, name) => {
      const character = decodeEntity(decimal, hex, name);
      return character !== undefined && FORBIDDEN_CHARACTER.test(character) ? '' : entity;
    });
    if (next === clean) return clean;
    clean = next;
  }
  return clean.replace(/&/g, '');
}

/**
 * The one decoder of HTML entities for text that goes to a terminal: `&amp;` → `&`, `&#8594;` → →,
 * once, and sanitised after. Unknown names stay as they are written.
 */
export function decodeEntities(text: string): string {
  return sanitise(
    text.replace(
      ENTITY,
      (entity, decimal, hex, name) => decodeEntity(decimal, hex, name) ?? entity,
    ),
  );
}

function decodeEntity(
  decimal: string | undefined,
  hex: string | undefined,
  name: string | undefined,
): string | undefined {
  if (name !== undefined) return Object.hasOwn(NAMED, name) ? NAMED[name] : undefined;
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
  const isCharacter = code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : undefined;
}
