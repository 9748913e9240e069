import { spawn } from 'node:child_process';
import { Problem } from '../errors.js';

// An edge: this file starts the person's own git, with their keys, helpers and settings. What git says or
// asks goes to and comes from the terminal as it does without us.

/**
 * Clones the newest state of a repository into a folder that does not exist yet.
 * @throws Problem where git is missing or fails; it leaves no folder behind then
 */
export async function cloneRepository(
  address: string,
  shown: string,
  folder: string,
): Promise<void> {
  const code = await runGit(['clone', '--depth', '1', '--', address, folder]);
  if (code === 0) return;
  throw new Problem(`git could not clone ${shown}.`, {
    wayOut: 'What git says stands above. Check the address, and that you may read it.',
  });
}

/**
 * Brings a clone to the newest state of its repository.
 * @throws Problem where git is missing or fails; the clone stays as it was then
 */
export async function pullRepository(name: string, folder: string): Promise<void> {
  const code = await runGit(['-C', folder, 'pull', '--ff-only', '--quiet']);
  if (code === 0) return;
  throw new Problem(`git could not update ${name}.`, {
    wayOut: `What git says stands above. onsite corpus remove ${name} and add again gets it afresh.`,
  });
}

/** @returns the exit code, null where a signal ended it */
function runGit(words: readonly string[]): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const child = spawn('git', words, { stdio: ['inherit', 'ignore', 'inherit'] });
    child.once('error', (cause) =>
      reject(
        new Problem('git could not be started.', {
          wayOut: 'Install git, or download the questions and add their folder.',
          cause,
        }),
      ),
    );
    child.once('exit', (code) => resolve(code));
  });
}
