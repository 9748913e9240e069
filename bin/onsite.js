#!/usr/bin/env node
const [major, minor] = process.versions.node.split('.').map(Number);

if (major < 20 || (major === 20 && minor < 17)) {
  console.error(
    `onsite needs Node 20.17 or newer; this is ${process.versions.node}.\n  Install a current Node from https://nodejs.org.`,
  );
  process.exitCode = 1;
} else if (process.argv.length === 3 && ['--version', '-V'].includes(process.argv[2])) {
  // Answered before anything is loaded: scripts ask for it often.
  console.log(require('../package.json').version);
} else {
  // Where Node can keep compiled code, it need not compile it again the next time.
  require('node:module').enableCompileCache?.();
  require('../dist/main.js').main(process.argv.slice(2));
}
