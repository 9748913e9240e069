import { filterQuestions } from '../corpus/filter-questions.js';
import type { Difficulty, Role } from '../corpus/question.js';
import { Problem } from '../errors.js';
import { renderQuestionList } from '../render/lists.js';
import { lookFor } from '../terminal/look.js';
import type { World } from '../world.js';
import { type CommonOptions, corpusFor, writeJson } from './context.js';

export type ListOptions = CommonOptions & {
  topic?: string;
  difficulty?: Difficulty;
  role?: Role;
  json?: boolean;
};

/**
 * `onsite list`: the questions, narrowed down.
 * @throws Problem for a topic that no question has
 */
export async function list(world: World, options: ListOptions): Promise<void> {
  const corpus = await corpusFor(world, options);
  const all = await corpus.summaries();
  const found = filterQuestions(all, options);
  refuseUnknownTopic(
    options.topic,
    all.flatMap((summary) => summary.topics),
  );
  if (options.json) {
    writeJson(world, found);
    return;
  }
  const look = lookFor(world, world.output, options);
  world.output.write(`${renderQuestionList(found, look)}\n`);
}

/** @throws Problem naming the topics there are */
export function refuseUnknownTopic(topic: string | undefined, known: readonly string[]): void {
  if (topic === undefined || known.includes(topic)) return;
  throw new Problem(`No question is on the topic "${topic}".`, {
    wayOut: `Topics: ${[...new Set(known)].sort().join(', ')}.`,
  });
}
