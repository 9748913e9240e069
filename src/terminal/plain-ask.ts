import { plural } from '../render/words.js';
import type { KeyedChoice } from './key-choice.js';
import { plainLine } from './plain-line.js';
import type { Terminal } from './terminal.js';

/** Something on a checklist; its label may have several lines. */
export type CheckItem<Value> = { value: Value; label: string; checked: boolean };

// The prompts for screen readers: everything is printed once and answered with a typed line.

/** Asks for one of the choices by its key; Enter on nothing takes the preferred one. */
export async function askByNumber<Value>(
  terminal: Terminal,
  config: { question: string; choices: readonly KeyedChoice<Value>[]; preferred: number },
): Promise<Value> {
  const { question, choices, preferred } = config;
  const fallback = choices[preferred] ?? choices[0];
  if (!fallback) throw new RangeError('nothing to choose from');
  terminal.print([question, ...choices.map(({ key, label }) => `${key}: ${label}`)].join('\n'));
  terminal.print(`Type one of the above; Enter alone takes ${fallback.key}.`);
  for (;;) {
    const typed = await typedLine(terminal);
    const choice = typed === '' ? fallback : choices.find(({ key }) => key === typed.toLowerCase());
    if (choice) return choice.value;
    terminal.print(`There is no ${typed}. Type ${choices.map(({ key }) => key).join(', ')}.`);
  }
}

/** Asks which items hold, by their numbers; Enter on nothing leaves the ticks as they are. */
export async function askForNumbers<Value>(
  terminal: Terminal,
  question: string,
  items: readonly CheckItem<Value>[],
): Promise<Value[]> {
  const lines = items.map(
    ({ label, checked }, index) => `${index + 1}${checked ? ', ticked' : ''}: ${label}`,
  );
  terminal.print([question, ...lines].join('\n'));
  terminal.print(
    'Type the numbers that hold, with spaces; Enter alone keeps the ticks; 0 is none.',
  );
  for (;;) {
    const typed = await typedLine(terminal);
    const numbers = typed.split(/[\s,]+/).map(Number);
    if (typed === '') return items.filter((item) => item.checked).map((item) => item.value);
    if (
      numbers.every((number) => Number.isInteger(number) && number >= 0 && number <= items.length)
    ) {
      return items.filter((_, index) => numbers.includes(index + 1)).map((item) => item.value);
    }
    terminal.print(
      `Type numbers from 1 to ${items.length}: there are ${plural(items.length, 'point')}.`,
    );
  }
}

async function typedLine(terminal: Terminal): Promise<string> {
  const outcome = await plainLine({
    clock: terminal.clock,
    draft: { text: '', cursor: 0 },
    isInterrupted: () => false,
    marker: '> ',
    input: terminal.keyboard as unknown as NodeJS.ReadableStream,
    output: terminal.output,
  });
  return outcome.kind === 'entered' ? outcome.text.trim() : '';
}
