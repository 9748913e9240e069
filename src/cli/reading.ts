import { Argument } from 'commander';
import { EXPORT_FORMATS } from '../commands/formats.js';
import { DIFFICULTIES, PHASE_IDS, ROLES } from '../corpus/question.js';
import type { Definition } from './definition.js';
import { choice } from './values.js';

/** The commands with which one looks at questions and at how it goes. */
export const READING: readonly Definition[] = [
  {
    usage: 'review [id]',
    description:
      'how it goes; with a session, all of it again; with a question, your attempts compared',
    define: (command, world) =>
      command
        .option('--since <date>', 'only from this date on, 2026-10-01, or so many days, 30d')
        .option('--question <id>', 'only sessions on this question')
        .option('--topic <topic>', 'only sessions on this topic')
        .option('--json', 'the sessions as data')
        .option('--csv', 'a row a phase of a session')
        .option('--md', 'as a Markdown page')
        .option('--html <file>', 'write a page with charts that opens without a network')
        .option('--demo', 'made-up data, to see what it will look like')
        .action(async (id, _options, own) => {
          const { review } = await import('../commands/review.js');
          await review(world, id, own.optsWithGlobals());
        }),
  },
  {
    usage: 'export',
    description: 'everything on stdout: json, csv, md, or anki',
    define: (command, world) =>
      command
        .addArgument(
          new Argument('<format>', 'the history as data, or the cards for Anki').choices(
            EXPORT_FORMATS,
          ),
        )
        .action(async (format, _options, own) => {
          const { exportAs } = await import('../commands/export.js');
          await exportAs(world, format, own.optsWithGlobals());
        }),
  },
  {
    usage: 'list',
    description: 'the questions',
    define: (command, world) =>
      command
        .option('--topic <topic>', 'only questions on this topic')
        .addOption(
          choice('--difficulty <difficulty>', 'only questions of this difficulty', DIFFICULTIES),
        )
        .addOption(choice('--role <role>', 'only questions for this role', ROLES))
        .option('--json', 'as data')
        .action(async (_options, own) => {
          const { list } = await import('../commands/list.js');
          await list(world, own.optsWithGlobals());
        }),
  },
  {
    usage: 'show <question>',
    description: 'a question with its model answers, or a framework',
    define: (command, world) =>
      command
        .addOption(choice('--phase <phase>', 'only this phase', PHASE_IDS))
        .option('--json', 'as data')
        .action(async (id, _options, own) => {
          const { show } = await import('../commands/show.js');
          await show(world, id, own.optsWithGlobals());
        }),
  },
  {
    usage: 'check [folder]',
    description: 'look for mistakes in a folder of questions',
    define: (command, world) =>
      command
        .option('--strict', 'hold every question to the bar of those that come along')
        .option('--json', 'as data')
        .action(async (folder, _options, own) => {
          const { check } = await import('../commands/check.js');
          await check(world, folder, own.optsWithGlobals());
        }),
  },
];
