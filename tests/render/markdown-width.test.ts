import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderMarkdown } from '../../src/render/markdown.js';
import { nastyMarkdown } from './nasty.js';
import { look, widest } from './samples.js';

const CONTENT = fileURLToPath(new URL('../../content', import.meta.url));
/** All that may steer a terminal but the newline, once the styles that were asked for are gone. */
const STEERING = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;
const STYLES = /\u001b\[[0-9;]*m/g;

const anyLook = fc.record({
  width: fc.integer({ min: 30, max: 200 }),
  colour: fc.constantFrom<0 | 1 | 3>(0, 1, 3),
  plain: fc.boolean(),
});

function contentFiles(): string[] {
  return readdirSync(CONTENT, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .sort();
}

/** What is said, wherever the lines were broken. */
function lettersOf(text: string): string {
  return text.replaceAll(/[\s│]/g, '');
}

describe('any Markdown', () => {
  it('stays inside the window and cannot steer the terminal', () => {
    fc.assert(
      fc.property(nastyMarkdown, anyLook, (markdown, someone) => {
        const text = renderMarkdown(markdown, someone);
        expect(widest(text)).toBeLessThanOrEqual(someone.width);
        expect(someone.colour === 0 ? text : text.replaceAll(STYLES, '')).not.toMatch(STEERING);
      }),
      { numRuns: 300 },
    );
  });

  it('says the same with colour and without', () => {
    fc.assert(
      fc.property(nastyMarkdown, fc.integer({ min: 30, max: 200 }), (markdown, width) => {
        // Without colour, code and deletions carry marks instead, so neither takes part.
        const source = markdown.replaceAll(/[`~]/g, '');
        const coloured = renderMarkdown(source, look({ width, colour: 3 }));
        const bare = renderMarkdown(source, look({ width }));
        expect(lettersOf(coloured.replaceAll(STYLES, ''))).toBe(lettersOf(bare));
      }),
      { numRuns: 100 },
    );
  });

  it('loses no word', () => {
    const blocks = [
      (words: string[]) => words.join(' '),
      (words: string[]) => words.map((word) => `- ${word}`).join('\n'),
      (words: string[]) =>
        words.map((word, index) => `${' '.repeat(index * 2)}- ${word}`).join('\n'),
      (words: string[]) => words.map((word, index) => `${'> '.repeat(index)}${word}`).join('\n\n'),
      (words: string[]) =>
        `| ${words.join(' | ')} |\n|${'---|'.repeat(words.length)}\n|${' **x** |'.repeat(words.length)}`,
      (words: string[]) => `## ${words.join(' **and** ')}`,
      (words: string[]) =>
        words.map((word, index) => `${index + 5}. [${word}](u)\n\n   more`).join('\n'),
    ];
    const someBlocks = fc.array(
      fc.tuple(fc.nat({ max: blocks.length - 1 }), fc.integer({ min: 1, max: 6 })),
      { minLength: 1, maxLength: 5 },
    );
    fc.assert(
      fc.property(someBlocks, anyLook, (chosen, someone) => {
        const words = chosen.map(([, count], block) =>
          Array.from({ length: count }, (_, index) => `word-${block}-${index}-end`),
        );
        const markdown = chosen
          .map(([kind], block) => blocks[kind]?.(words[block] ?? []))
          .join('\n\n');
        const text = renderMarkdown(markdown, someone);
        for (const word of words.flat()) expect(text.split(word)).toHaveLength(2);
      }),
      { numRuns: 300 },
    );
  });
});

describe('the shipped corpus', () => {
  it.each(contentFiles())('fits windows of every width: %s', (name) => {
    const markdown = readFileSync(`${CONTENT}/${name}`, 'utf8');
    for (const width of [30, 47, 60, 80, 120, 200]) {
      expect(widest(renderMarkdown(markdown, look({ width })))).toBeLessThanOrEqual(width);
    }
  });
});
