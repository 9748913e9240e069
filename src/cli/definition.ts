import type { Command } from 'commander';
import type { World } from '../world.js';

/** A command as `onsite --help` lists it, and what it takes and does, which is set up when it is called. */
export type Definition = {
  usage: string;
  description: string;
  define(command: Command, world: World): Command;
};

const ASKING_FOR_HELP = ['--help', '-h'];

/**
 * Adds commands to the program. Setting all of them up takes as long as `onsite list` takes to list, so
 * only those are whose names stand on the command line; help shows what each of them takes.
 */
export function addCommands(
  program: Command,
  world: World,
  words: readonly string[],
  definitions: readonly Definition[],
): void {
  const isForHelp = words.length === 0 || words.some((word) => ASKING_FOR_HELP.includes(word));
  for (const { usage, description, define } of definitions) {
    const command = program.command(usage).description(description);
    if (isForHelp || words.includes(command.name())) define(command, world);
  }
}
