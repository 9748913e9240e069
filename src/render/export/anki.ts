import { marked } from 'marked';
import type { Card } from '../../drill/card.js';

/**
 * Cards in Anki's text import format: header lines, then one note a line with tabs between the fields.
 * The ids are kept as GUIDs, so that importing again updates the notes instead of doubling them.
 * https://docs.ankiweb.net/importing/text-files.html#file-headers
 */
export function ankiDeck(cards: readonly (Card & { given: readonly string[] })[]): string {
  const headers = [
    '#separator:Tab',
    '#html:true',
    '#notetype:Basic',
    '#guid column:1',
    '#deck column:2',
    '#tags column:5',
    '#columns:GUID\tDeck\tFront\tBack\tTags',
  ];
  return [...headers, ...cards.map(noteLine)].join('\n');
}

function noteLine(card: Card & { given: readonly string[] }): string {
  const { id, kind, question, context, given, asked, answer } = card;
  const [topic = 'general'] = question.topics;
  const front = [
    `<p><b>${escaped(question.title)}.</b> ${escaped(context)}</p>`,
    html(asked),
    ...given.map((fact) => `<p><i>Given: ${escaped(fact)}</i></p>`),
  ].join('');
  return [id, `onsite::${topic}`, front, html(answer), `onsite ${kind} ${question.id}`]
    .map(field)
    .join('\t');
}

/** Quoted, as a field may hold quotes; on one line, as a line is a note. */
function field(text: string): string {
  return `"${text.replaceAll('"', '""').replace(/[\t\r\n]+/g, ' ')}"`;
}

/** HTML of the corpus is text: marked would pass it on as it stands. */
function html(markdown: string): string {
  return String(marked.parse(escaped(markdown), { async: false })).trim();
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
