// One door for `onsite import`, `onsite new` and all of `onsite corpus`: each door that the bundler finds splits what commands
// share into more and smaller chunks, and `onsite list` is slower by a millisecond for five of them.
export { addCorpus } from './corpus/add.js';
export { listCorpora } from './corpus/list.js';
export { removeCorpus } from './corpus/remove.js';
export { updateCorpora } from './corpus/update.js';
export { importQuestions } from './import.js';
export { newQuestion } from './new.js';
