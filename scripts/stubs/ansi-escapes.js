// Stands in for ansi-escapes in the bundle: links are written by src/render/markdown/inline.ts.
export default {
  link() {
    throw new Error('links are written by src/render/markdown/inline.ts');
  },
};
