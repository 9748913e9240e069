import { openCorpus } from '../src/corpus/load.js';
import { fillShelf } from '../src/corpus/shelf.js';

/** Parses all questions and frameworks of a corpus and puts them on its shelf. */
export async function buildShelf(folder: string, shelf: string): Promise<void> {
  const corpus = openCorpus([{ folder }]);
  const summaries = await corpus.summaries();
  const parsed = await Promise.allSettled(summaries.map(({ id }) => corpus.question(id)));
  // A question that cannot be parsed is left to `onsite check`, which says why.
  const questions = parsed.flatMap((each) => (each.status === 'fulfilled' ? each.value : []));
  fillShelf(folder, shelf, { questions, frameworks: await corpus.frameworks() });
}
