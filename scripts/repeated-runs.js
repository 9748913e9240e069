// Runs of 12 words that two questions share: node scripts/repeated-runs.js [folder]. Exit 1 on the first.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const LONGEST = 12;
const [folder = 'content/questions'] = process.argv.slice(2);

/** The words of a question's body; its head and its table heads are the same everywhere by design. */
function wordsOf(text) {
  const body = text.replace(/^---\n[\s\S]*?\n---\n/, '').replace(/^\|.*\|\n(?=\| ?---)/gm, '');
  return (
    body
      .toLowerCase()
      .normalize('NFKC')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

const seen = new Map();
const shared = [];
for (const name of readdirSync(folder)
  .filter((each) => each.endsWith('.md'))
  .sort()) {
  const words = wordsOf(readFileSync(join(folder, name), 'utf8'));
  for (let at = 0; at + LONGEST <= words.length; at += 1) {
    const run = words.slice(at, at + LONGEST).join(' ');
    const first = seen.get(run) ?? name;
    seen.set(run, first);
    if (first === name) continue;
    shared.push(`${first} and ${name}: ${run}`);
    at += LONGEST;
  }
}
for (const line of shared) console.log(line);
console.log(`${shared.length} runs of ${LONGEST} words stand in two questions`);
process.exitCode = shared.length > 0 ? 1 : 0;
