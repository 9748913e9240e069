import type { PhaseId } from '../corpus/question.js';
import { renderFramework } from '../render/framework.js';
import { renderQuestion } from '../render/question.js';
import { lookFor } from '../terminal/look.js';
import type { World } from '../world.js';
import { type CommonOptions, corpusFor, writeJson } from './context.js';

export type ShowOptions = CommonOptions & { phase?: PhaseId; json?: boolean };

/** `onsite show <id>`: all there is to a question, or a framework. */
export async function show(world: World, id: string, options: ShowOptions): Promise<void> {
  const corpus = await corpusFor(world, options);
  const look = lookFor(world, world.output, options);
  if (corpus.hasFramework(id)) {
    const framework = await corpus.framework(id);
    if (options.json) writeJson(world, framework);
    else world.output.write(`${renderFramework(framework, look)}\n`);
    return;
  }
  const question = await corpus.question(id);
  if (options.json) {
    const phases = question.phases.filter(
      (phase) => options.phase === undefined || phase.id === options.phase,
    );
    writeJson(world, { ...question, phases });
    return;
  }
  const phase = options.phase === undefined ? {} : { phase: options.phase };
  world.output.write(`${renderQuestion(question, phase, look)}\n`);
}
