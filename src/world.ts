import { hostname } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import envPaths from 'env-paths';
import { type Clock, fileClock, machineClock } from './clock.js';

/** The only door to the outside: everything else is given this, or a part of it. */
export type World = {
  /** The program's own, as in package.json. */
  version: string;
  clock: Clock;
  /** A fresh seed, 0 to 2^31 - 1, for whatever is drawn by chance without `--seed`. */
  freshSeed(): number;
  environment: Readonly<Record<string, string | undefined>>;
  folders: Folders;
  input: NodeJS.ReadStream;
  output: NodeJS.WriteStream;
  errors: NodeJS.WriteStream;
  process: { id: number; host: string };
  /** The exit code of a run that ends without an error, for example 1 when a check found faults. */
  setExitCode(code: number): void;
};

/** Absolute paths. */
export type Folders = {
  /** The questions and frameworks that come with the program. */
  content: string;
  /** Where the build has put what it parsed of them. */
  shelf: string;
  /** What the page of `review --html` is made of: `charts.js` and `style.css`. */
  page: string;
  /** Where `conf` keeps the settings. */
  settings: string;
  /** One `.jsonl` file a session or drill. */
  history: string;
  /** A folder for each corpus that was cloned. */
  corpora: string;
  /** What can be made anew at any time. */
  cache: string;
};

/** The world as this process finds it. */
export function realWorld(version: string): World {
  const environment = process.env;
  const clockFile = environment.ONSITE_TEST_CLOCK;
  return {
    version,
    clock: clockFile ? fileClock(clockFile) : machineClock,
    // Nobody gains by guessing it, and setting up Web Crypto takes 2 ms.
    freshSeed: () => Math.floor(Math.random() * 2 ** 31),
    environment,
    folders: foldersFor(environment),
    // Node opens each stream when it is first asked for, and that takes as long as printing a list.
    get input() {
      return process.stdin;
    },
    get output() {
      return process.stdout;
    },
    get errors() {
      return process.stderr;
    },
    process: { id: process.pid, host: hostname() },
    setExitCode: (code) => {
      process.exitCode = code;
    },
  };
}

/** `ONSITE_HOME` puts settings and history under one folder; otherwise the platform says where. */
export function foldersFor(environment: World['environment']): Folders {
  const content = fileURLToPath(new URL('../content', import.meta.url));
  const shelf = fileURLToPath(new URL('../dist/shelf', import.meta.url));
  const page = fileURLToPath(new URL('../dist/page', import.meta.url));
  const home = environment.ONSITE_HOME;
  if (home) {
    const [history, corpora] = [join(home, 'history'), join(home, 'corpora')];
    const cache = join(home, 'cache');
    return { content, shelf, page, settings: home, history, corpora, cache };
  }
  const platform = envPaths('onsite', { suffix: '' });
  return {
    content,
    shelf,
    page,
    settings: platform.config,
    history: join(platform.data, 'history'),
    corpora: join(platform.data, 'corpora'),
    cache: platform.cache,
  };
}

/** Six letters and digits, drawn by chance. */
export function freshId(world: World): string {
  return world.freshSeed().toString(36).padStart(6, '0');
}
