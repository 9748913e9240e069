// Stands in for supports-hyperlinks in the bundle, see scripts/stubs/ansi-escapes.js.
export default { stdout: false };
