import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** What a careful person expects of a document, and why. */
export type Expected = {
  questions: { title: string; followUps: number; hasAnswer: boolean; sections: string[] }[];
  frameworks: { title: string; phases: { title: string; minutes: number | null }[] }[];
  continuations: string[];
  why: string;
};

export type Fixture = { name: string; text: string; bytes: Uint8Array; expected: Expected };

const FOLDER = fileURLToPath(new URL('fixtures', import.meta.url));

/** The documents in dialects, written by somebody who had not seen the importer. */
export const FIXTURES: readonly Fixture[] = readdirSync(FOLDER)
  .filter((name) => !name.endsWith('.json'))
  .sort()
  .map((name) => {
    const bytes = readFileSync(`${FOLDER}/${name}`);
    const beside = name.replace(/\.\w+$/, '.expected.json');
    const expected = JSON.parse(readFileSync(`${FOLDER}/${beside}`, 'utf8'));
    return { name, bytes, text: bytes.toString('utf8'), expected };
  });

export function document(text: string, file = 'notes.md'): { file: string; bytes: Uint8Array } {
  return { file, bytes: new TextEncoder().encode(text) };
}
