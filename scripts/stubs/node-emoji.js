// Stands in for node-emoji in the bundle, see scripts/build.js.
export const get = (name) => name;
export const emojify = (text) => text;
