/** A part of the input that one prompt may take before the next prompt has to be there. */
export type KeyPiece = {
  /** `keys` are decoded one by one; `text` was pasted and goes into the line as a whole. */
  kind: 'keys' | 'text';
  value: string;
};

export const PASTE_BEGIN = '\u001b[200~';
export const PASTE_END = '\u001b[201~';

export const CTRL_C = '\u0003';

/** On an empty line this closes the reader and leaves the prompt waiting for ever: it stops, as Ctrl-C. */
const CTRL_D = '\u0004';

/** Enter and Ctrl-C end what a prompt takes: whatever follows them is meant for the next one. */
const ENDS_A_PROMPT = /(?<=[\r\n\u0003])/;

/**
 * Cuts terminal input into pieces, so that what was typed ahead or pasted over several lines reaches
 * the prompt it was meant for. Each pasted line is entered on its own; one that begins with a slash is
 * text all the same, which the space before it says.
 * @param pasting whether the input begins inside a bracketed paste
 */
export function keyPieces(
  input: string,
  pasting: boolean,
): { pieces: KeyPiece[]; pasting: boolean } {
  const marker = pasting ? PASTE_END : PASTE_BEGIN;
  const at = input.indexOf(marker);
  const part = at < 0 ? input : input.slice(0, at);
  const pieces = pasting ? pastedPieces(part) : typedPieces(part);
  if (at < 0) return { pieces, pasting };
  const rest = keyPieces(input.slice(at + marker.length), !pasting);
  return { pieces: [...pieces, ...rest.pieces], pasting: rest.pasting };
}

function typedPieces(input: string): KeyPiece[] {
  return input
    .replaceAll('\r\n', '\r')
    .replaceAll(CTRL_D, CTRL_C)
    .split(ENDS_A_PROMPT)
    .filter((value) => value !== '')
    .map((value) => ({ kind: 'keys', value }));
}

function pastedPieces(input: string): KeyPiece[] {
  const lines = input.replaceAll('\t', ' ').split(/\r\n|\r|\n/);
  return lines.flatMap((line, index): KeyPiece[] => {
    const text = line.replace(/[\u0000-\u001f\u007f]/g, '').replace(/^\//, ' /');
    const piece: KeyPiece[] = text === '' ? [] : [{ kind: 'text', value: text }];
    const last = index === lines.length - 1;
    return last || text === '' ? piece : [...piece, { kind: 'keys', value: '\r' }];
  });
}
