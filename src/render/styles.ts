/** One style as chalk switches it on or off; its first number tells which. */
const STYLES = /\u001b\[([0-9]+)[0-9;]*m/g;

/** Rows of one styled text, each closing what is open at its end and the next opening it again. */
export function closeStyles(rows: readonly string[]): string[] {
  let open: string[] = [];
  return rows.map((row) => {
    const reopened = open.join('');
    for (const [style, code] of row.matchAll(STYLES)) open = withStyle(open, style, Number(code));
    return row === '' ? '' : reopened + row + open.map(closing).reverse().join('');
  });
}

function withStyle(open: readonly string[], style: string, code: number): string[] {
  return closingCode(code) === undefined
    ? open.filter((opened) => closing(opened) !== style)
    : [...open, style];
}

function closing(style: string): string {
  const code = closingCode(Number.parseInt(style.slice(2), 10));
  return code === undefined ? '' : `\u001b[${code}m`;
}

/** The code that ends a style; undefined for one that ends a style itself. */
function closingCode(code: number): number | undefined {
  if (code === 1 || code === 2) return 22;
  if (code >= 3 && code <= 9) return code + 20;
  if ((code >= 30 && code <= 38) || (code >= 90 && code <= 97)) return 39;
  if ((code >= 40 && code <= 48) || (code >= 100 && code <= 107)) return 49;
  return undefined;
}

/** The text that a styled text shows. */
export function withoutStyles(text: string): string {
  // Asked of every word that is wrapped, and few are styled.
  return text.includes('\u001b') ? text.replaceAll(STYLES, '') : text;
}
