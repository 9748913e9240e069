import { closest, distance } from 'fastest-levenshtein';

/** The commands of a round, each with what `/help` says of it. */
export const COMMANDS = {
  ask: '/ask <question>   ask the interviewer',
  hint: '/hint             a point that is still missing; hints are counted',
  sections: '/sections         the steps of this phase and what to cover',
  notes: '/notes            your notes so far, numbered',
  undo: '/undo             take the last note back',
  edit: '/edit [number]    change a note, the last one if no number is given',
  time: '/time             the time that is left',
  pause: '/pause            stop the clock',
  next: '/next             go to the next phase; after the last one, to the debrief',
  quit: '/quit             leave, to go on later, or go straight to the debrief',
  help: '/help             this list',
} as const;

export type CommandName = keyof typeof COMMANDS;

export type CommandLine =
  | { kind: 'note'; text: string }
  | { kind: 'nothing' }
  | { kind: 'command'; name: CommandName; rest: string }
  | { kind: 'unknown'; typed: string; meant: CommandName | undefined };

const NAMES = Object.keys(COMMANDS) as CommandName[];

/** What a line that was entered is: a note, a command, or nothing. */
export function readCommandLine(line: string): CommandLine {
  const text = line.trim();
  if (text === '') return { kind: 'nothing' };
  if (!line.startsWith('/')) return { kind: 'note', text };
  const [, typed = '', rest = ''] = /^\/(\S*)\s*(.*)$/s.exec(text) ?? [];
  const word = typed.toLowerCase();
  const name = NAMES.find((each) => each === word) ?? onlyBeginning(word);
  if (name) return { kind: 'command', name, rest };
  const near = closest(word, NAMES) as CommandName;
  return { kind: 'unknown', typed: word, meant: distance(word, near) <= 2 ? near : undefined };
}

/** `/n` could be two commands, `/pa` only one. */
function onlyBeginning(word: string): CommandName | undefined {
  const [only, ...others] = word === '' ? [] : NAMES.filter((name) => name.startsWith(word));
  return others.length === 0 ? only : undefined;
}
