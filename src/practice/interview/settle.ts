import type { Level, Role } from '../../corpus/question.js';
import { problemText } from '../../errors.js';
import { aside } from '../../render/session/conversation.js';
import type { NotesMode, Pace, RevealMode } from '../../session/event.js';
import type { RoundChoices } from '../../session/setup.js';
import { rememberSettings, type Settings } from '../../settings.js';
import { askKey } from '../../terminal/ask.js';
import type { KeyedChoice } from '../../terminal/key-choice.js';
import type { Terminal } from '../../terminal/terminal.js';
import type { World } from '../../world.js';

export type Flags = {
  minutes?: number;
  level?: Level;
  role?: Role;
  notes?: NotesMode;
  reveal?: RevealMode;
  pace?: Pace;
  curveballs?: boolean;
};

/** Flags before settings; what neither says is asked once and remembered. */
export async function settleChoices(
  world: World,
  terminal: Terminal,
  flags: Flags,
  settings: Settings,
  seed: number,
): Promise<RoundChoices> {
  const known = { ...settings, ...flags };
  const ask = <Value>(question: string, choices: KeyedChoice<Value>[], preferred: number) =>
    askKey(terminal, { question, choices, preferred });
  const asked: Settings = {};
  if (known.level === undefined) asked.level = await ask('Which level?', LEVEL_CHOICES, 1);
  if (known.role === undefined) asked.role = await ask('Which role?', ROLE_CHOICES, 0);
  if (known.minutes === undefined) asked.minutes = await ask('How long?', MINUTES_CHOICES, 1);
  if (known.notes === undefined)
    asked.notes = await ask('Where do you take notes?', NOTES_CHOICES, 0);
  if (Object.keys(asked).length > 0) await remember(world, terminal, asked);
  const { level = 'senior', role = 'swe', minutes = 35, notes = 'here' } = { ...known, ...asked };
  const { reveal = 'end', pace = 'nudge', curveballs = true } = flags;
  return { level, role, minutes, notes, reveal, pace, curveballs, seed };
}

async function remember(world: World, terminal: Terminal, asked: Settings): Promise<void> {
  const problem = await rememberSettings(world, asked);
  const text = problem
    ? problemText(problem)
    : 'Kept for next time; flags such as --level or --minutes change it for one round.';
  terminal.print(aside(text, terminal.look()));
}

const LEVEL_CHOICES: KeyedChoice<Level>[] = [
  { key: 'm', label: 'mid: a sound design with numbers', value: 'mid' },
  { key: 's', label: 'senior: trade-offs, failures, what breaks first', value: 'senior' },
  { key: 't', label: 'staff: the hard part, the cost, the way it evolves', value: 'staff' },
];

const ROLE_CHOICES: KeyedChoice<Role>[] = [
  { key: 's', label: 'software engineer', value: 'swe' },
  { key: 't', label: 'technical programme manager: with a delivery phase', value: 'tpm' },
];

const MINUTES_CHOICES: KeyedChoice<number>[] = [
  { key: '2', label: '20 minutes, a quick one', value: 20 },
  { key: '3', label: '35 minutes, as the framework has it', value: 35 },
  { key: '4', label: '45 minutes, as many companies have it', value: 45 },
  { key: '6', label: '60 minutes', value: 60 },
];

const NOTES_CHOICES: KeyedChoice<NotesMode>[] = [
  { key: 'h', label: 'here, one line at a time', value: 'here' },
  { key: 'e', label: 'in my editor ($EDITOR)', value: 'editor' },
  { key: 'p', label: 'on paper', value: 'paper' },
];
