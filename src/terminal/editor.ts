import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Problem } from '../errors.js';
import type { World } from '../world.js';
import type { Terminal } from './terminal.js';

// An edge: this file starts the person's editor on a temporary file.

/** The editor's command line: the setting, else $VISUAL, else $EDITOR, else the platform's simplest. */
export function editorCommand(
  environment: World['environment'],
  setting: string | undefined,
): string {
  const fallback = process.platform === 'win32' ? 'notepad' : 'vi';
  return setting || environment.VISUAL || environment.EDITOR || fallback;
}

/**
 * Lets the person edit a text in their editor.
 * @param command may carry arguments, as `code --wait` does; the file name is added
 * @returns the text as it was saved
 * @throws Problem when the editor cannot be started or fails; the text given in is then unchanged
 */
export async function editText(
  terminal: Terminal,
  command: string,
  name: string,
  text: string,
): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'onsite-'));
  const path = join(folder, `${name}.md`);
  writeFileSync(path, text, { mode: 0o600 });
  terminal.keyboard.close();
  try {
    await openEditor(command, path);
    return readFileSync(path, 'utf8').replaceAll('\r\n', '\n');
  } finally {
    terminal.keyboard.open();
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Lets the person edit a file of theirs in their editor, and waits until it is closed.
 * @param command may carry arguments, as `code --wait` does; the path is added
 * @throws Problem when the editor cannot be started or fails
 */
export function openEditor(command: string, path: string): Promise<void> {
  const failed = (reason: string) =>
    new Problem(`The editor "${command}" ${reason}.`, {
      wayOut: 'Set EDITOR to your editor, for example EDITOR=nano.',
    });
  return new Promise((resolve, reject) => {
    // The command is the person's own line for the shell; the path is not, whatever stands in it.
    const child =
      process.platform === 'win32'
        ? spawn(`${command} "${path}"`, { stdio: 'inherit', shell: true })
        : spawn('/bin/sh', ['-c', `${command} "$1"`, 'sh', path], { stdio: 'inherit' });
    child.once('error', () => reject(failed('could not be started')));
    child.once('exit', (code) => (code === 0 ? resolve() : reject(failed(`ended with ${code}`))));
  });
}
