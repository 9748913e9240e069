import { cardsOf, givenFor, missedCards } from '../drill/card.js';
import { sessionData } from '../history/session-data.js';
import { gradesOf, sessionsOf } from '../history/sessions.js';
import { ankiDeck } from '../render/export/anki.js';
import { sessionsCsv } from '../render/export/csv.js';
import { sessionsMarkdown } from '../render/export/sessions-markdown.js';
import type { World } from '../world.js';
import { type CommonOptions, corpusFor, writeJson } from './context.js';
import type { ExportFormat } from './formats.js';
import { historyFor } from './history-context.js';

/** `onsite export <format>`: the whole history as data, or all cards as an Anki deck, on stdout. */
export async function exportAs(
  world: World,
  format: ExportFormat,
  options: CommonOptions,
): Promise<void> {
  const history = historyFor(world);
  const sessions = sessionsOf(history);
  const write = (text: string) => world.output.write(`${text}\n`);
  switch (format) {
    case 'json':
      writeJson(world, { sessions: sessions.map(sessionData), grades: gradesOf(history) });
      return;
    case 'csv':
      write(sessionsCsv(sessions.map(sessionData)));
      return;
    case 'md':
      write(sessionsMarkdown(sessions.map(sessionData)));
      return;
    case 'anki': {
      const corpus = await corpusFor(world, options);
      const cards = (await corpus.questions()).flatMap((question) =>
        [...cardsOf(question), ...missedCards(question, sessions)].map((card) => ({
          ...card,
          given: givenFor(card, question),
        })),
      );
      write(ankiDeck(cards));
    }
  }
}
