// One door for `onsite new` and all of `onsite corpus`: each door that the bundler finds splits what the
// commands share into more files, and `onsite list` has to open every one of them.
export { addCorpus } from './corpus/add.js';
export { listCorpora } from './corpus/list.js';
export { removeCorpus } from './corpus/remove.js';
export { updateCorpora } from './corpus/update.js';
export { newQuestion } from './new.js';
