import { checkCorpus, checkReport } from '../corpus/check.js';
import type { World } from '../world.js';
import { writeJson } from './context.js';

export type CheckOptions = { strict?: boolean; json?: boolean };

/** `onsite check [folder]`: every mistake in every file, each with its place and the way out. */
export async function check(
  world: World,
  folder: string | undefined,
  options: CheckOptions,
): Promise<void> {
  const result = checkCorpus(folder ?? world.folders.content, { strict: options.strict ?? false });
  if (options.json) writeJson(world, result);
  else world.output.write(`${checkReport(result)}\n`);
  if (result.problems.length > 0) world.setExitCode(1);
}
