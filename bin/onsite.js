#!/usr/bin/env node
const [major, minor] = process.versions.node.split('.').map(Number);

if (major < 20 || (major === 20 && minor < 17)) {
  console.error(
    `onsite needs Node 20.17 or newer; this is ${process.versions.node}.\n  Install a current Node from https://nodejs.org.`,
  );
  process.exitCode = 1;
} else {
  import('../dist/main.js').then(({ main }) => main(process.argv.slice(2)));
}
