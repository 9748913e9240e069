/** The prompts that are loaded when they are first needed; importing all of them would load an editor. */
export { checkbox, search } from '@inquirer/prompts';
