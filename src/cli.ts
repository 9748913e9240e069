import { Command, CommanderError } from 'commander';
import { addCommands } from './cli/definition.js';
import { OWN_QUESTIONS } from './cli/own-questions.js';
import { PRACTICE } from './cli/practice.js';
import { READING } from './cli/reading.js';
import { collect } from './cli/values.js';
import { Problem } from './errors.js';
import type { World } from './world.js';

/**
 * Reads the command line and runs what it says. Each command is loaded only when it is called.
 * @throws Problem with the exit code that fits: 1 the person can mend it, 2 usage, 130 interrupted
 */
export async function run(world: World, words: readonly string[]): Promise<void> {
  const program = createProgram(world, words);
  try {
    await program.parseAsync([...words], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return;
    throw new Problem(error.message.replace(/^error: /, ''), {
      exitCode: 2,
      wayOut: 'onsite --help lists the commands, onsite <command> --help its options.',
    });
  }
}

function createProgram(world: World, words: readonly string[]): Command {
  const program = new Command('onsite')
    .description('Mock system-design interviews in the terminal.')
    .version(world.version, '-V, --version', 'print the version')
    .helpCommand(false)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => world.output.write(text),
      writeErr: (text) => world.errors.write(text),
      outputError: () => {},
    })
    .showSuggestionAfterError()
    .option(
      '--content <folder>',
      'questions of your own beside those that come along; repeatable',
      collect,
    )
    .option('--plain', 'for screen readers: nothing is repainted, nothing is drawn')
    .allowExcessArguments()
    .action(async (options) => {
      const [unknown] = program.args;
      if (unknown !== undefined) throw await noSuchCommand(unknown, program);
      const { home } = await import('./commands/home.js');
      await home(world, options, () => program.outputHelp());
    });
  addCommands(program, world, words, [...PRACTICE, ...READING, ...OWN_QUESTIONS]);
  return program;
}

async function noSuchCommand(word: string, program: Command): Promise<Problem> {
  const { didYouMean } = await import('./corpus/nearest.js');
  const names = program.commands.map((command) => command.name());
  return new Problem(`There is no command "${word}"${didYouMean(word, names)}.`, {
    exitCode: 2,
    wayOut: 'onsite --help lists the commands.',
  });
}
