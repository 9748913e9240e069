/** Text with what HTML would read as markup spelled out; safe in elements and in quoted attributes. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

export type HtmlTable = {
  caption: string;
  header: readonly string[];
  rows: readonly (readonly string[])[];
  /** From this column on, cells are figures and stand at the right. */
  figuresFrom: number;
};

/** A table that scrolls by itself where the window is too narrow for it, also by keyboard. */
export function tableHtml({ caption, header, rows, figuresFrom }: HtmlTable): string {
  const mark = (index: number) => (index >= figuresFrom ? ' class="figure"' : '');
  const head = header.map(
    (text, index) => `<th scope="col"${mark(index)}>${escapeHtml(text)}</th>`,
  );
  const body = rows.map((cells) => {
    const [first = '', ...rest] = cells;
    const others = rest.map((text, index) => `<td${mark(index + 1)}>${escapeHtml(text)}</td>`);
    return `<tr><th scope="row">${escapeHtml(first)}</th>${others.join('')}</tr>`;
  });
  return [
    `<div class="scroll" tabindex="0" role="region" aria-label="${escapeHtml(caption)}">`,
    `<table><caption>${escapeHtml(caption)}</caption>`,
    `<thead><tr>${head.join('')}</tr></thead><tbody>${body.join('')}</tbody></table></div>`,
  ].join('');
}
