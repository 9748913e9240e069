import { type Look, margin, measure, palette } from './look.js';
import { renderInline, renderMarkdownWithin } from './markdown.js';
import { rule } from './rule.js';
import { displayWidth, indentText, wrapText } from './text.js';

/** Blocks below each other with a blank line between them; empty ones leave none. */
export function stack(blocks: readonly string[]): string {
  return blocks.filter((block) => block !== '').join('\n\n');
}

/** A titled part of a page; nothing at all where its blocks are empty. */
export function part(title: string, blocks: readonly string[], look: Look): string {
  const body = stack(blocks);
  return body === '' ? '' : stack([rule(title, look), body]);
}

/** A block under a small heading inside a part; nothing at all where the block is empty. */
export function titled(title: string, block: string, look: Look): string {
  return block === '' ? '' : stack([behindMargin(palette(look).heading(title), look), block]);
}

/** What a page is about: `URL shortener · medium · caching, sharding · swe`. */
export function pageTitle(title: string, facts: readonly string[], look: Look): string {
  const style = palette(look);
  const between = look.plain ? ', ' : ' · ';
  const rest = facts.filter((fact) => fact !== '').map((fact) => between + fact);
  return behindMargin(style.heading(title) + style.dim(rest.join('')), look);
}

/** Styled text wrapped behind the margin, with a hanging indent as wide as its marker. */
export function behindMargin(text: string, look: Look, marker = ''): string {
  const left = ' '.repeat(margin(look));
  return wrapText(text, measure(look), {
    first: left + palette(look).dim(marker),
    rest: left + ' '.repeat(displayWidth(marker)),
  });
}

/** The same for a line of Markdown. */
export function hangingLine(markdown: string, look: Look, marker = ''): string {
  return behindMargin(renderInline(markdown, look), look, marker);
}

/** Lines of inline Markdown, each behind a bullet. */
export function bulletLines(items: readonly string[], look: Look): string {
  return items.map((item) => hangingLine(item, look, bullet(look))).join('\n');
}

/** Markdown blocks so many columns further to the right than the margin. */
export function indentedMarkdown(markdown: string, indent: number, look: Look): string {
  const left = margin(look) + indent;
  return indentText(renderMarkdownWithin(markdown, measure(look) - left, look), left);
}

/** What somebody asks, and below it, further to the right, the answer in Markdown. */
export function exchange(question: string, answer: string, look: Look): string {
  const asked = behindMargin(palette(look).strong(renderInline(question, look)), look);
  return `${asked}\n${indentedMarkdown(answer, 2, look)}`;
}

export function bullet(look: Look): string {
  return look.plain ? '- ' : '• ';
}
