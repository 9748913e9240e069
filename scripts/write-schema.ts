// Writes schema/question.schema.json, which editors and other tools read: npm run schema
import { mkdirSync, writeFileSync } from 'node:fs';
import { openCorpus } from '../src/corpus/load.js';
import { questionSchema } from './question-schema.js';

const schema = questionSchema(openCorpus([{ folder: 'content' }]).topics());
mkdirSync('schema', { recursive: true });
writeFileSync('schema/question.schema.json', `${JSON.stringify(schema, null, 2)}\n`);
