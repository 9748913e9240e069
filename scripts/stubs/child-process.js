// Stands in for node:child_process in commander, see scripts/build.js.
export function spawn() {
  throw new Error('onsite has no commands in files of their own');
}
