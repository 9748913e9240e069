import { afterEach } from 'vitest';
import { Screen, type ScreenOptions } from './screen.js';

/** A short round whose flags answer every question that would be asked before it. */
export const ROUND = ['--minutes', '20', '--level', 'senior', '--role', 'swe', '--notes', 'here'];

const open: Screen[] = [];

/** A terminal that is closed, and its program killed, after the test that opened it. */
export function openScreen(options: ScreenOptions = {}): Screen {
  const screen = new Screen(options);
  open.push(screen);
  return screen;
}

afterEach(() => {
  for (const screen of open.splice(0)) screen.close();
});
