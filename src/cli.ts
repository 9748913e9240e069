import { Argument, Command, CommanderError, InvalidArgumentError } from 'commander';
import { choice } from './cli/choice.js';
import { addCorpusCommands, addImportCommand, addNewCommand } from './cli/own-questions.js';
import { EXPORT_FORMATS } from './commands/formats.js';
import { DIFFICULTIES, LEVELS, PHASE_IDS, ROLES } from './corpus/question.js';
import { CARD_KINDS } from './drill/card-kinds.js';
import { Problem } from './errors.js';
import { NOTES_MODES, PACES, REVEAL_MODES } from './session/event.js';
import { LONGEST_ROUND, SHORTEST_ROUND } from './session/plan.js';
import type { World } from './world.js';

/**
 * Reads the command line and runs what it says. Each command is loaded only when it is called.
 * @throws Problem with the exit code that fits: 1 the person can mend it, 2 usage, 130 interrupted
 */
export async function run(world: World, words: readonly string[], version: string): Promise<void> {
  const program = createProgram(world, version);
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

function createProgram(world: World, version: string): Command {
  const program = new Command('onsite')
    .description('Mock system-design interviews in the terminal.')
    .version(version, '-V, --version', 'print the version')
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
    .action(async (options) => {
      const { home } = await import('./commands/home.js');
      await home(world, options, () => program.outputHelp());
    });
  addPracticeCommands(program, world);
  addReadingCommands(program, world);
  addImportCommand(program, world);
  addNewCommand(program, world);
  addCorpusCommands(program, world);
  return program;
}

function addPracticeCommands(program: Command, world: World): void {
  program
    .command('start [question]')
    .description('hold a timed interview')
    .option(
      '--minutes <number>',
      `length of the round, ${SHORTEST_ROUND} to ${LONGEST_ROUND}`,
      minutes,
    )
    .addOption(choice('--level <level>', 'the level you interview for', LEVELS))
    .addOption(choice('--role <role>', 'the role you interview for', ROLES))
    .option('--framework <id>', 'the framework of the round, for example build-x')
    .addOption(choice('--reveal <when>', 'debrief after each phase or at the end', REVEAL_MODES))
    .addOption(choice('--notes <where>', 'where you take notes', NOTES_MODES))
    .addOption(choice('--pace <pace>', 'strict moves on by itself when a phase is over', PACES))
    .option('--random', 'any question')
    .option('--new', 'a question that you have not had yet')
    .option('--weakest', 'a question on what your scores say is weakest')
    .option('--topic <topic>', 'only questions on this topic')
    .addOption(
      choice('--difficulty <difficulty>', 'only questions of this difficulty', DIFFICULTIES),
    )
    .option('--no-curveballs', 'nothing is thrown in')
    .option('--seed <number>', 'the same seed draws the same question and curveballs', whole)
    .action(async (question, options, command) => {
      const { start } = await import('./commands/start.js');
      await start(world, question, { ...command.optsWithGlobals(), ...options });
    });
  program
    .command('resume [session]')
    .description('go on with an interview that was left')
    .action(async (session, _options, command) => {
      const { resume } = await import('./commands/resume.js');
      await resume(world, session, command.optsWithGlobals());
    });
  program
    .command('drill')
    .description(
      'five minutes of follow-ups, estimates, decisions and curveballs, those that are due first',
    )
    .option('--count <number>', 'how many cards', whole)
    .option('--random', 'any cards, whether they are due or not')
    .addOption(choice('--kind <kind>', 'only cards of this kind', CARD_KINDS))
    .addOption(choice('--level <level>', 'leave out what is beyond this level', LEVELS))
    .option('--seconds <number>', 'the clock of a card', whole)
    .option('--retention <share>', 'how surely you want to know a card when it comes back', share)
    .option('--question <id>', 'only cards of this question')
    .option('--topic <topic>', 'only cards on this topic')
    .option('--seed <number>', 'the same seed draws the same cards', whole)
    .option('--json', 'the cards that would come, as data')
    .action(async (_options, command) => {
      const { drill } = await import('./commands/drill.js');
      await drill(world, command.optsWithGlobals());
    });
}

function addReadingCommands(program: Command, world: World): void {
  program
    .command('review [id]')
    .description(
      'how it goes; with a session, all of it again; with a question, your attempts compared',
    )
    .option('--since <date>', 'only from this date on, 2026-10-01, or so many days, 30d')
    .option('--question <id>', 'only sessions on this question')
    .option('--topic <topic>', 'only sessions on this topic')
    .option('--json', 'the sessions as data')
    .option('--csv', 'a row a phase of a session')
    .option('--md', 'as a Markdown page')
    .option('--html <file>', 'write a page with charts that opens without a network')
    .option('--demo', 'made-up data, to see what it will look like')
    .action(async (id, _options, command) => {
      const { review } = await import('./commands/review.js');
      await review(world, id, command.optsWithGlobals());
    });
  program
    .command('export')
    .addArgument(
      new Argument('<format>', 'the history as data, or the cards for Anki').choices(
        EXPORT_FORMATS,
      ),
    )
    .description('everything on stdout: json, csv, md, or anki')
    .action(async (format, _options, command) => {
      const { exportAs } = await import('./commands/export.js');
      await exportAs(world, format, command.optsWithGlobals());
    });
  program
    .command('list')
    .description('the questions')
    .option('--topic <topic>', 'only questions on this topic')
    .addOption(
      choice('--difficulty <difficulty>', 'only questions of this difficulty', DIFFICULTIES),
    )
    .addOption(choice('--role <role>', 'only questions for this role', ROLES))
    .option('--json', 'as data')
    .action(async (_options, command) => {
      const { list } = await import('./commands/list.js');
      await list(world, command.optsWithGlobals());
    });
  program
    .command('show <question>')
    .description('a question with its model answers, or a framework')
    .addOption(choice('--phase <phase>', 'only this phase', PHASE_IDS))
    .option('--json', 'as data')
    .action(async (id, _options, command) => {
      const { show } = await import('./commands/show.js');
      await show(world, id, command.optsWithGlobals());
    });
  program
    .command('check [folder]')
    .description('look for mistakes in a folder of questions')
    .option('--strict', 'hold every question to the bar of those that come along')
    .option('--json', 'as data')
    .action(async (folder, _options, command) => {
      const { check } = await import('./commands/check.js');
      await check(world, folder, command.optsWithGlobals());
    });
}

function collect(value: string, before: string[] | undefined): string[] {
  return [...(before ?? []), value];
}

function whole(value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new InvalidArgumentError('It must be a whole number.');
  return Number(value);
}

function share(value: string): number {
  const number = Number(value);
  if (!(number >= 0.7 && number <= 0.97)) {
    throw new InvalidArgumentError('It must be from 0.7 to 0.97, for example 0.9.');
  }
  return number;
}

function minutes(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < SHORTEST_ROUND || number > LONGEST_ROUND) {
    throw new InvalidArgumentError(
      `A round takes from ${SHORTEST_ROUND} to ${LONGEST_ROUND} whole minutes.`,
    );
  }
  return number;
}
