import { openCorpus } from '../src/corpus/load.js';
import { fillShelf } from '../src/corpus/shelf.js';

/** Parses all questions and frameworks of a corpus and puts them on its shelf. */
export async function buildShelf(folder: string, shelf: string): Promise<void> {
  const corpus = openCorpus([{ folder }]);
  // A question that cannot be parsed is left to `onsite check`, which says why.
  const [questions, frameworks] = [await corpus.questions(), await corpus.frameworks()];
  fillShelf(folder, shelf, { questions, frameworks });
}
