import { describe, expect, it } from 'vitest';
import { cardsOf, givenFor } from '../../../src/drill/card.js';
import { ankiDeck } from '../../../src/render/export/anki.js';
import { shortener } from '../samples.js';

/** What the manual of Anki allows in a header line, https://docs.ankiweb.net/importing/text-files.html. */
const ALLOWED: Record<string, RegExp> = {
  separator: /^(Comma|Semicolon|Tab|Space|Pipe|Colon)$/,
  html: /^(true|false)$/,
  notetype: /^\S/,
  columns: /^\S/,
  'guid column': /^[1-9]$/,
  'deck column': /^[1-9]$/,
  'tags column': /^[1-9]$/,
};

/** The fields of a line as Anki splits it: tabs between them, quotes around them, doubled inside. */
function fieldsOf(line: string): string[] {
  const fields = [...line.matchAll(/"((?:[^"]|"")*)"(\t|$)/g)];
  expect(fields.map(([whole]) => whole).join('')).toBe(line);
  return fields.map(([, text = '']) => text.replaceAll('""', '"'));
}

const cards = cardsOf(shortener).map((card) => ({ ...card, given: givenFor(card, shortener) }));
const withAnswer = (answer: string) =>
  ankiDeck(cards.slice(0, 1).map((card) => ({ ...card, answer })));
const notesIn = (deck: string) => deck.split('\n').filter((line) => !line.startsWith('#'));

describe('a deck for Anki', () => {
  it('begins with header lines that the manual knows, naming as many columns as each note has', () => {
    const headers = ankiDeck(cards)
      .split('\n')
      .filter((line) => line.startsWith('#'));
    for (const line of headers) {
      const [, key = '', value = ''] = /^#([^:]+):(.*)$/.exec(line) ?? [];
      expect(value, line).toMatch(ALLOWED[key] ?? /^never$/);
    }
    const columns = headers.find((line) => line.startsWith('#columns:'))?.split('\t').length;
    expect(notesIn(ankiDeck(cards)).map((line) => fieldsOf(line).length)).toEqual(
      cards.map(() => columns),
    );
  });

  it('gives each card one note, with its id as GUID, a deck by topic and tags without commas', () => {
    const [first] = notesIn(ankiDeck(cards)).map(fieldsOf);
    expect(first?.[0]).toBe(cards[0]?.id);
    expect(first?.[1]).toBe(`onsite::${shortener.topics[0]}`);
    expect(first?.[4]).toMatch(/^onsite [a-z-]+ [a-z-]+$/);
  });

  it('keeps a note on one line and its markup harmless, whatever the answer holds', () => {
    const [fields] = notesIn(withAnswer('Say "no".\n\n- a\tb\n\n<script>alert(1)</script>')).map(
      fieldsOf,
    );
    expect(fields?.[3]).toContain('Say &quot;no&quot;.');
    expect(fields?.[3]).not.toContain('<script>');
    expect(fields).toHaveLength(5);
  });
});
