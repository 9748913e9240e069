/** The words of a Markdown text as a person counts them; fences, tables and marks do not count. */
export function countWords(markdown: string): number {
  return proseOf(markdown)
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** A Markdown text without its code fences and tables. */
export function proseOf(markdown: string): string {
  const lines: string[] = [];
  let fence: string | undefined;
  for (const line of markdown.split('\n')) {
    const marker = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (fence !== undefined) {
      if (marker?.startsWith(fence)) fence = undefined;
    } else if (marker) fence = marker;
    else if (!/^[ \t]*\|/.test(line)) lines.push(line);
  }
  return lines.join('\n');
}
