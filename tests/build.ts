import { execFileSync } from 'node:child_process';

/** The tests drive the built program, so it is built from the source they are run with. */
export function setup(): void {
  execFileSync(process.execPath, ['scripts/build.js'], { stdio: 'inherit' });
}
