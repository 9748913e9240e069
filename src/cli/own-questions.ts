import type { Command } from 'commander';
import { DIFFICULTIES, ROLES } from '../corpus/question.js';
import type { World } from '../world.js';
import type { Definition } from './definition.js';
import { choice } from './values.js';

/** The commands with which one brings questions of one's own. */
export const OWN_QUESTIONS: readonly Definition[] = [
  {
    usage: 'import <paths...>',
    description: "turn other people's Markdown into questions to practise",
    define: (command, world) =>
      command
        .option('--out <folder>', 'where the questions go')
        .option('--dry-run', 'only say what would come of it')
        .option('--force', 'write over files that are there')
        .option('--explain', 'say why each was read so')
        .option('--json', 'the report as data')
        .action(async (paths, _options, own) => {
          const { importQuestions } = await import('../commands/own-questions.js');
          importQuestions(world, paths, own.optsWithGlobals());
        }),
  },
  {
    usage: 'new <title>',
    description: 'write a question of your own: all its parts, each with what goes there',
    define: (command, world) =>
      command
        .option('--out <folder>', 'where: in questions/ of this folder')
        .addOption(choice('--difficulty <difficulty>', 'how hard it is', DIFFICULTIES))
        .addOption(choice('--role <role>', 'for whom; tpm adds the delivery', ROLES))
        .option('--edit', 'open it in your editor')
        .action(async (title, _options, own) => {
          const { newQuestion } = await import('../commands/own-questions.js');
          await newQuestion(world, title, own.optsWithGlobals());
        }),
  },
  {
    usage: 'corpus',
    description: 'questions of your own or of others, beside those that come along',
    define: defineCorpus,
  },
];

/** `onsite corpus`: the corpora beside the one that comes along. */
function defineCorpus(corpus: Command, world: World): Command {
  corpus.usage('add|list|update|remove').helpCommand(false);
  corpus
    .command('add <place>')
    .description('add a folder with questions/*.md, or a git address that is cloned')
    .option('--name <name>', 'what to call it')
    .action(async (place, options) => {
      const { addCorpus } = await import('../commands/own-questions.js');
      await addCorpus(world, place, options);
    });
  corpus
    .command('list', { isDefault: true })
    .description('what there is, and whether anything is amiss')
    .option('--json', 'as data')
    .action(async (_options, command) => {
      const { listCorpora } = await import('../commands/own-questions.js');
      listCorpora(world, command.optsWithGlobals());
    });
  corpus
    .command('update [name]')
    .description('bring what was cloned to its newest state')
    .action(async (name) => {
      const { updateCorpora } = await import('../commands/own-questions.js');
      await updateCorpora(world, name);
    });
  corpus
    .command('remove <name>')
    .description('forget one; a folder of yours is never touched')
    .action(async (name) => {
      const { removeCorpus } = await import('../commands/own-questions.js');
      await removeCorpus(world, name);
    });
  return corpus;
}
