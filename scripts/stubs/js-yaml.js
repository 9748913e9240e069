// Stands in for js-yaml in the bundle: gray-matter asks for it, and its engine is never used.
export function safeLoad() {
  throw new Error('the YAML engine of gray-matter is replaced, see src/corpus/front-matter.ts');
}

export function safeDump() {
  return safeLoad();
}
