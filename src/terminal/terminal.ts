import type { Clock } from '../clock.js';
import { Problem } from '../errors.js';
import type { Look } from '../render/look.js';
import type { World } from '../world.js';
import { colourless } from './colourless.js';
import { Keyboard } from './keyboard.js';
import { type LookOptions, lookFor } from './look.js';

/** A terminal with a person at it, for the length of a conversation. */
export type Terminal = {
  clock: Clock;
  keyboard: Keyboard;
  output: NodeJS.WriteStream;
  /** When the window narrows, other terminals wrap the line with the cursor as they do all others. */
  cutsCursorLine: boolean;
  /** Read anew each time, as the window may have changed. */
  look(): Look;
  /** Where prompts draw: without colours where the look has none. */
  promptOutput(): NodeJS.WriteStream;
  /** Rows of the window. */
  height(): number;
  /** Prints the text and a line break; what was printed stays. */
  print(text: string): void;
};

/**
 * Refuses where nobody can type.
 * @throws Problem (usage) naming the way to the data without a terminal
 */
export function requireTerminal(world: World, command: string, wayOut: string): void {
  if (world.output.isTTY && world.input.isTTY) return;
  throw new Problem(`onsite ${command} needs a terminal to talk to you.`, { wayOut, exitCode: 2 });
}

/** Holds the conversation with the terminal in its own hands and gives it back whatever happens. */
export async function withTerminal<Result>(
  world: World,
  options: LookOptions,
  converse: (terminal: Terminal) => Promise<Result>,
): Promise<Result> {
  const { clock, input, output } = world;
  const keyboard = new Keyboard(input, output);
  const look = () => lookFor(world, output, options);
  const withoutColour = colourless(output);
  keyboard.open();
  try {
    return await converse({
      clock,
      keyboard,
      output,
      cutsCursorLine: world.environment.TERM_PROGRAM === 'vscode',
      look,
      promptOutput: () => (look().colour === 0 ? withoutColour : output),
      height: () => output.rows || 24,
      print: (text) => {
        output.write(`${text}\n`);
      },
    });
  } finally {
    keyboard.close();
  }
}
