import { type Look, measure, palette } from './look.js';
import { displayWidth, truncate } from './text.js';

/**
 * A line that opens a part of the output: `── 1 of 4 · Scope ─────`. `place` says which part of how
 * many it is; a screen reader hears the title first: `Scope, 1 of 4`.
 */
export function rule(title: string, look: Look, place?: string): string {
  const style = palette(look);
  const width = measure(look);
  if (look.plain) {
    const words = [title.replaceAll(' · ', ', '), place].filter(Boolean).join(', ');
    return style.heading(truncate(words, width));
  }
  const words = truncate([place, title].filter(Boolean).join(' · '), width - 6);
  const rest = Math.max(0, width - displayWidth(words) - 4);
  return `${style.dim('──')} ${style.heading(words)} ${style.dim('─'.repeat(rest))}`;
}
