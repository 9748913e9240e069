import { DIFFICULTIES, LEVELS, ROLES } from '../corpus/question.js';
import { CARD_KINDS } from '../drill/card-kinds.js';
import { NOTES_MODES, PACES, REVEAL_MODES } from '../session/event.js';
import { LONGEST_ROUND, SHORTEST_ROUND } from '../session/plan.js';
import type { Definition } from './definition.js';
import { choice, minutes, share, whole } from './values.js';

/** The commands with which one practises. */
export const PRACTICE: readonly Definition[] = [
  {
    usage: 'start [question]',
    description: 'hold a timed interview',
    define: (command, world) =>
      command
        .option(
          '--minutes <number>',
          `length of the round, ${SHORTEST_ROUND} to ${LONGEST_ROUND}`,
          minutes,
        )
        .addOption(choice('--level <level>', 'the level you interview for', LEVELS))
        .addOption(choice('--role <role>', 'the role you interview for', ROLES))
        .option('--framework <id>', 'the framework of the round, for example build-x')
        .addOption(
          choice('--reveal <when>', 'debrief after each phase or at the end', REVEAL_MODES),
        )
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
        .action(async (question, options, own) => {
          const { start } = await import('../commands/start.js');
          await start(world, question, { ...own.optsWithGlobals(), ...options });
        }),
  },
  {
    usage: 'resume [session]',
    description: 'go on with an interview that was left',
    define: (command, world) =>
      command.action(async (session, _options, own) => {
        const { resume } = await import('../commands/resume.js');
        await resume(world, session, own.optsWithGlobals());
      }),
  },
  {
    usage: 'drill',
    description:
      'five minutes of follow-ups, estimates, decisions and curveballs, those that are due first',
    define: (command, world) =>
      command
        .option('--count <number>', 'how many cards', whole)
        .option('--random', 'any cards, whether they are due or not')
        .addOption(choice('--kind <kind>', 'only cards of this kind', CARD_KINDS))
        .addOption(choice('--level <level>', 'leave out what is beyond this level', LEVELS))
        .option('--seconds <number>', 'the clock of a card', whole)
        .option(
          '--retention <share>',
          'how surely you want to know a card when it comes back',
          share,
        )
        .option('--question <id>', 'only cards of this question')
        .option('--topic <topic>', 'only cards on this topic')
        .option('--seed <number>', 'the same seed draws the same cards', whole)
        .option('--json', 'the cards that would come, as data')
        .action(async (_options, own) => {
          const { drill } = await import('../commands/drill.js');
          await drill(world, own.optsWithGlobals());
        }),
  },
];
