import { fileURLToPath } from 'node:url';
import { readSourceFile } from '../../src/corpus/read-files.js';
import {
  parseVocabulary,
  prepareVocabulary,
  type Vocabulary,
} from '../../src/corpus/vocabulary.js';

/** The corpus that comes with the program. */
export const SHIPPED = fileURLToPath(new URL('../../content', import.meta.url));

/** The vocabulary that comes with the program, as the matcher really has it. */
export function shippedVocabulary(): Vocabulary {
  const { file } = readSourceFile(`${SHIPPED}/vocabulary.md`);
  if (!file) throw new Error('the shipped vocabulary cannot be read');
  return prepareVocabulary(parseVocabulary(file).entries);
}
