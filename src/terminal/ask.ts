import { Interrupted } from '../errors.js';
import { palette } from '../render/look.js';
import { truncate } from '../render/text.js';
import { type KeyChoiceConfig, keyChoice } from './key-choice.js';
import type { Draft } from './live-line.js';
import { type LineOutcome, noteLine } from './note-line.js';
import { askByNumber, askForNumbers, type CheckItem } from './plain-ask.js';
import { plainLine } from './plain-line.js';
import type { Terminal } from './terminal.js';

// Each function asks the person one thing and throws Interrupted on Ctrl-C. The larger prompts are loaded
// when they are first needed, as the first prompt of a session is none of them.

const EMPTY: Draft = { text: '', cursor: 0 };

export type LineQuestion = {
  /** The line above the input: fixed, or made anew each second. */
  header: string | ((now: number) => string);
  draft?: Draft;
  isInterrupted?(now: number): boolean;
};

/** Asks for a line of text; with `isInterrupted` the interviewer can cut in. */
export async function askLine(terminal: Terminal, question: LineQuestion): Promise<LineOutcome> {
  const { clock, output, cutsCursorLine } = terminal;
  const { draft = EMPTY, isInterrupted = () => false } = question;
  const header = (now: number) =>
    typeof question.header === 'string' ? question.header : question.header(now);
  if (terminal.look().plain) {
    if (typeof question.header === 'string') terminal.print(question.header);
    return plainLine({ clock, draft, isInterrupted, marker: '> ', input: input(terminal), output });
  }
  const narrow = (now: number) => truncate(header(now), output.columns - 1);
  return orInterrupted(
    noteLine(
      { clock, output, draft, isInterrupted, header: narrow, cutsCursorLine },
      { ...context(terminal), clearPromptOnDone: true },
    ),
  );
}

/** Asks for a line of text that nothing interrupts; '' for Enter on nothing. */
export async function askText(terminal: Terminal, header: string): Promise<string> {
  const outcome = await askLine(terminal, { header });
  return outcome.kind === 'entered' ? outcome.text.trim() : '';
}

/** Asks for one of a few choices, each with its own key. */
export function askKey<Value>(
  terminal: Terminal,
  config: Omit<KeyChoiceConfig<Value>, 'look'>,
): Promise<Value> {
  const look = terminal.look();
  if (look.plain) return askByNumber(terminal, config);
  return orInterrupted(keyChoice({ ...config, look }, context(terminal)));
}

/** Asks which of the items hold; labels may have several lines. */
export async function askChecklist<Value>(
  terminal: Terminal,
  question: string,
  items: readonly CheckItem<Value>[],
): Promise<Value[]> {
  if (terminal.look().plain) return askForNumbers(terminal, question, items);
  const style = palette(terminal.look());
  const pageSize = Math.max(terminal.height() - 5, 5);
  const lines = items.reduce((sum, { label }) => sum + label.split('\n').length, 0);
  // Where the list is longer than the window, nothing else says that there is more of it.
  const more = lines > pageSize ? ` ${style.dim(`${items.length} of them, ↓ for more.`)}` : '';
  const { checkbox } = await import('./large-prompts.js');
  return orInterrupted(
    checkbox(
      {
        message: `${question}${more}`,
        choices: items.map(({ value, label, checked }) => ({ value, name: label, checked })),
        pageSize,
        loop: false,
        theme: {
          style: {
            renderSelectedChoices: (chosen: readonly unknown[]) =>
              style.accent(`${chosen.length} of ${items.length}`),
          },
        },
      },
      context(terminal),
    ),
  );
}

export type SearchItem<Value> = { value: Value; name: string; description?: string };

/** Asks for one of many, narrowed down by typing. */
export async function askSearch<Value>(
  terminal: Terminal,
  question: string,
  find: (typed: string) => SearchItem<Value>[],
): Promise<Value> {
  if (terminal.look().plain) {
    const items = find('').map(({ name, value }, index) => ({
      key: String(index + 1),
      label: name,
      value,
    }));
    return askByNumber(terminal, { question, choices: items, preferred: 0 });
  }
  const { search } = await import('./large-prompts.js');
  return orInterrupted(
    search(
      {
        message: question,
        source: (typed) => find(typed ?? ''),
        pageSize: Math.max(terminal.height() - 6, 5),
      },
      context(terminal),
    ),
  );
}

/** Waits for Enter. */
export async function askReady(terminal: Terminal, question: string): Promise<void> {
  const style = palette(terminal.look());
  await askLine(terminal, { header: `${style.accent('?')} ${style.strong(question)}` });
}

function context(terminal: Terminal) {
  return { input: input(terminal), output: terminal.promptOutput() };
}

function input(terminal: Terminal): NodeJS.ReadableStream {
  return terminal.keyboard as unknown as NodeJS.ReadableStream;
}

/** Ctrl-C inside an @inquirer prompt, as the rest of the program knows it. */
async function orInterrupted<Value>(answer: Promise<Value>): Promise<Value> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof Error && error.name === 'ExitPromptError') throw new Interrupted();
    throw error;
  }
}
