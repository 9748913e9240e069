import { isAbsolute, join } from 'node:path';
import { isCorpusName } from './corpus/corpus-name.js';
import { LEVELS, ROLES } from './corpus/question.js';
import { Problem } from './errors.js';
import { NOTES_MODES } from './session/event.js';
import { LONGEST_ROUND, SHORTEST_ROUND } from './session/plan.js';
import { readStored, settingsPath } from './settings/stored.js';
import type { World } from './world.js';

// An edge: this file keeps the settings through conf.

/** What the person was asked once; each can be left out. */
export type Settings = {
  level?: (typeof LEVELS)[number];
  role?: (typeof ROLES)[number];
  minutes?: number;
  notes?: (typeof NOTES_MODES)[number];
  editor?: string;
  /** The share of drill cards one wants to know when they come back, 0.7 to 0.97. */
  retention?: number;
  /** Corpora beside the one that comes along, in the order in which they were added. */
  corpora?: AddedCorpus[];
};

/** A corpus in a folder of the person's own (absolute), or cloned into the data folder by its address. */
export type AddedCorpus = { name: string } & ({ folder: string } | { address: string });

/** Whether a stored value can be used, and what it may be. */
const RULES: Record<keyof Settings, { allows(value: unknown): boolean; allowed: string }> = {
  level: oneOf(LEVELS),
  role: oneOf(ROLES),
  notes: oneOf(NOTES_MODES),
  minutes: {
    allows: (value) =>
      Number.isInteger(value) && Number(value) >= SHORTEST_ROUND && Number(value) <= LONGEST_ROUND,
    allowed: `a whole number from ${SHORTEST_ROUND} to ${LONGEST_ROUND}`,
  },
  retention: {
    allows: (value) => typeof value === 'number' && value >= 0.7 && value <= 0.97,
    allowed: 'from 0.7 to 0.97',
  },
  corpora: {
    allows: (value) => Array.isArray(value) && value.every(isAddedCorpus),
    allowed: 'a list of {"name": …, "folder": …} and {"name": …, "address": …}',
  },
  editor: { allows: (value) => typeof value === 'string', allowed: 'a command line in quotes' },
};

function oneOf(values: readonly string[]) {
  return {
    allows: (value: unknown) => values.some((each) => each === value),
    allowed: `one of ${values.join(', ')}`,
  };
}

function isAddedCorpus(value: unknown): value is AddedCorpus {
  const { name, folder, address } = Object(value) as Record<string, unknown>;
  const isPlaced = typeof folder === 'string' ? isAbsolute(folder) : typeof address === 'string';
  return typeof name === 'string' && isCorpusName(name) && isPlaced;
}

/** Where the files of an added corpus lie. */
export function folderOf(world: World, corpus: AddedCorpus): string {
  return 'folder' in corpus ? corpus.folder : join(world.folders.corpora, corpus.name);
}

/** The settings that can be used, and a problem for each that cannot. Never throws. */
export function readSettings(world: World): { settings: Settings; problems: Problem[] } {
  const file = settingsPath(world);
  const stored = readStored(file);
  if (stored instanceof Problem) return { settings: {}, problems: [stored] };
  const names = Object.keys(RULES) as (keyof Settings)[];
  const present = names.filter((name) => stored[name] !== undefined);
  return {
    settings: Object.fromEntries(
      present
        .filter((name) => RULES[name].allows(stored[name]))
        .map((name) => [name, stored[name]]),
    ),
    problems: present
      .filter((name) => !RULES[name].allows(stored[name]))
      .map((name) => ignored(name, stored[name], file)),
  };
}

/**
 * The corpora that were added, for a command that writes them anew.
 * @throws Problem where what is stored cannot be used: writing would lose it
 */
export function addedCorpora(world: World): AddedCorpus[] {
  const file = settingsPath(world);
  const stored = readStored(file);
  if (stored instanceof Problem) throw stored;
  const { corpora = [] } = stored;
  if (!RULES.corpora.allows(corpora)) throw ignored('corpora', corpora, file);
  return corpora as AddedCorpus[];
}

function ignored(name: keyof Settings, value: unknown, file: string): Problem {
  return new Problem(`The setting ${name} is ${JSON.stringify(value)} and is ignored.`, {
    place: { file },
    wayOut: `It may be ${RULES[name].allowed}.`,
  });
}

/**
 * Remembers settings. What cannot be written is only not remembered: the program goes on.
 * @returns the problem, if there was one
 */
export async function rememberSettings(
  world: World,
  settings: Settings,
): Promise<Problem | undefined> {
  try {
    // Loaded only here: it brings a schema validator along that nobody waits for at a prompt.
    const { default: Conf } = await import('conf');
    const store = new Conf<Settings>({
      projectName: 'onsite',
      cwd: world.folders.settings,
      configName: 'settings',
      configFileMode: 0o600,
      accessPropertiesByDotNotation: false,
    });
    store.set(settings);
    return undefined;
  } catch (cause) {
    return new Problem('The settings could not be kept.', {
      place: { file: settingsPath(world) },
      wayOut: 'Mend or remove the file, or set ONSITE_HOME to a folder that can be written.',
      cause,
    });
  }
}
