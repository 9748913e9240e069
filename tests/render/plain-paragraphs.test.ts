import fc from 'fast-check';
import { Marked } from 'marked';
import { describe, expect, it } from 'vitest';
import { plainParagraphs } from '../../src/render/markdown/plain-paragraphs.js';
import { renderMarkdown } from '../../src/render/markdown.js';
import { nastyMarkdown } from './nasty.js';
import { look } from './samples.js';

const texts = (markdown: string) =>
  new Marked()
    .lexer(markdown)
    .filter(({ type }) => type !== 'space')
    .map((token) => [token.type, 'text' in token ? String(token.text).trim() : '']);

describe('a text of paragraphs only', () => {
  it('is taken as marked takes it', () => {
    const source = 'One sentence.\nAnd another, wrapped.\n\nA second paragraph: 5 < 6? no.'.replace(
      '<',
      'to',
    );
    expect(
      plainParagraphs(source)?.map((token) => [token.type, 'text' in token && token.text]),
    ).toEqual(texts(source));
  });

  it.each([
    'a *b*',
    '- item',
    '1. item',
    '# head',
    'head\n===',
    '    code',
    '> quote',
    'a  \nb',
    '&amp;',
  ])('%j is none', (markdown) => expect(plainParagraphs(markdown)).toBeUndefined());

  it('is seen only where marked sees nothing but paragraphs, with the same words', () => {
    fc.assert(
      fc.property(fc.oneof(nastyMarkdown, fc.string()), (markdown) => {
        const plain = plainParagraphs(markdown);
        if (!plain) return;
        const own = plain.map((token) => [token.type, 'text' in token ? token.text : '']);
        expect(own.map(([type]) => type)).toEqual(texts(markdown).map(([type]) => type));
        expect(renderMarkdown(markdown, look()).split(/\s+/).join(' ').trim()).toBe(
          own
            .map(([, text]) => String(text))
            .join(' ')
            .split(/\s+/)
            .join(' ')
            .trim(),
        );
      }),
      { numRuns: 2000 },
    );
  });
});
