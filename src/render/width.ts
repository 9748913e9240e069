import { eastAsianWidth } from 'get-east-asian-width';

/** What chalk wraps around text; nothing else that is not text ever gets here. */
const STYLE = /(\u001b\[[0-9;]*m)/;
/** Latin, punctuation, arrows, mathematics and boxes: one column each, joined to no neighbour. */
const SIMPLE =
  /^[ -~\u00a0-\u00ac\u00ae-\u024f\u2010-\u2027\u2030-\u205e\u2190-\u22ff\u2500-\u25fc\u25ff]*$/;
const LEADING_INVISIBLE =
  /^[\p{Default_Ignorable_Code_Point}\p{Control}\p{Format}\p{Mark}\p{Surrogate}]+/u;
const EMOJI_SEQUENCE = /\p{Emoji}\ufe0f|^\p{Regional_Indicator}{2}/u;
const HALF_WIDTH_MARKS = /[\uff9e\uff9f]/g;
/** Segmenting takes time with the square of the length, so long texts are taken in pieces. */
const PIECE = /[\s\S]{1,1000}/gu;

/** A part of a text that cannot be broken: what is seen as one character, or a style. */
export type Cluster = { readonly text: string; readonly width: number };

/**
 * Columns that the text takes in a terminal: styles none, CJK and emoji two. Like string-width,
 * which costs as much to load as Node to start and throws on some characters.
 */
export function displayWidth(text: string): number {
  if (SIMPLE.test(text)) return text.length;
  let width = 0;
  for (const part of text.split(STYLE)) {
    if (SIMPLE.test(part)) width += part.length;
    else for (const cluster of clustersOf(part)) width += cluster.width;
  }
  return width;
}

/** The text as what is seen as one character each, in their order, and the styles between them. */
export function* clustersOf(text: string): Generator<Cluster> {
  for (const part of text.split(STYLE)) {
    if (STYLE.test(part)) yield { text: part, width: 0 };
    else if (SIMPLE.test(part)) for (const character of part) yield { text: character, width: 1 };
    else yield* graphemesOf(part);
  }
}

let segmenter: Intl.Segmenter | undefined;

function* graphemesOf(text: string): Generator<Cluster> {
  // Made only when needed: most texts are simple, and setting one up takes milliseconds.
  segmenter ??= new Intl.Segmenter('en');
  for (const piece of text.match(PIECE) ?? []) {
    for (const { segment } of segmenter.segment(piece)) {
      yield { text: segment, width: graphemeWidth(segment) };
    }
  }
}

function graphemeWidth(grapheme: string): number {
  const visible = grapheme.replace(LEADING_INVISIBLE, '').codePointAt(0);
  if (visible === undefined) return 0;
  if (EMOJI_SEQUENCE.test(grapheme)) return 2;
  const marks = grapheme.slice(1).match(HALF_WIDTH_MARKS)?.length ?? 0;
  return eastAsianWidth(visible) + marks;
}
