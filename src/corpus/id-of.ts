const LONGEST_SLUG = 60;

/** `Do links ever expire?` → `do-links-ever-expire`; the words of any script, joined by dashes. */
export function slugOf(text: string): string {
  const words =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  let slug = '';
  for (const word of words) {
    if (slug.length + word.length >= LONGEST_SLUG) break;
    slug = slug === '' ? word : `${slug}-${word}`;
  }
  return slug || (words[0] ?? '').slice(0, LONGEST_SLUG);
}

/** The id that a file name gives: `content/questions/url-shortener.md` → `url-shortener`. */
export function idOf(path: string): string {
  return (path.split(/[\\/]/).at(-1) ?? path).replace(/\.md$/i, '');
}
