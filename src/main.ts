import { Problem, problemText } from './errors.js';
import { realWorld } from './world.js';

declare const ONSITE_VERSION: string;

/** Runs the program on the words of the command line and sets the exit code. */
export async function main(words: readonly string[]): Promise<void> {
  const world = realWorld(ONSITE_VERSION);
  world.output.on('error', endQuietlyOnClosedPipe);
  try {
    const { run } = await import('./cli.js');
    await run(world, words);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    world.errors.write(`${problemText(error)}\n`);
    process.exitCode = error.exitCode;
  }
}

/** `onsite list | head` closes the pipe early, which is no fault. */
function endQuietlyOnClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
}
