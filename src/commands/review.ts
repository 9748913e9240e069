import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Problem } from '../errors.js';
import { demoSessions } from '../history/demo.js';
import { findSession } from '../history/find-session.js';
import { type Overview, overviewOf } from '../history/overview.js';
import { type SessionFilter, selectSessions } from '../history/select.js';
import { sessionData } from '../history/session-data.js';
import { gradesOf, sessionsOf } from '../history/sessions.js';
import { sessionsCsv } from '../render/export/csv.js';
import { sessionsMarkdown } from '../render/export/sessions-markdown.js';
import type { Look } from '../render/look.js';
import { renderPage } from '../render/page/page.js';
import { renderComparison } from '../render/review/comparison.js';
import { renderOverview } from '../render/review/overview.js';
import { aside } from '../render/session/conversation.js';
import { renderReplay } from '../render/session/replay.js';
import { renderSessionList } from '../render/session/session-list.js';
import type { Session } from '../session/session.js';
import { lookFor } from '../terminal/look.js';
import type { World } from '../world.js';
import { type CommonOptions, corpusFor, writeJson } from './context.js';
import { historyFor } from './history-context.js';

// An edge: this file writes the page that was asked for.

export type ReviewOptions = CommonOptions &
  SessionFilter & { json?: boolean; csv?: boolean; md?: boolean; html?: string; demo?: boolean };

/**
 * `onsite review`: how it goes, on one screen. With a session's id all of it again, with a question's
 * id the attempts on it compared.
 */
export async function review(
  world: World,
  id: string | undefined,
  options: ReviewOptions,
): Promise<void> {
  const now = world.clock.now();
  const history = historyFor(world);
  const all = options.demo ? demoSessions(now) : sessionsOf(history);
  const sessions = selectSessions(all, options, now);
  const look = lookFor(world, world.output, options);
  const write = (text: string) => world.output.write(`${text}\n`);
  if (id !== undefined) return reviewOne(world, all, id, options, look);
  if (options.json) return writeJson(world, sessions.map(sessionData));
  if (options.csv) return void write(sessionsCsv(sessions.map(sessionData)));
  if (options.md) return void write(sessionsMarkdown(sessions.map(sessionData)));

  const graded = options.demo ? [] : gradesOf(history).map(({ at }) => at);
  const overview = overviewOf(
    sessions,
    graded,
    await (await corpusFor(world, options)).summaries(),
    now,
  );
  if (options.html !== undefined)
    return writePage(world, options.html, overview, sessions, options);
  if (options.demo) write(aside('Made-up data, to show what a review looks like.', look));
  write(`\n${renderOverview(overview, look)}\n`);
  write(renderSessionList(sessions.slice(-LISTED), look));
}

/** The screen lists so many sessions; `--json`, `--csv` and `--md` give all of them. */
const LISTED = 5;

async function reviewOne(
  world: World,
  sessions: readonly Session[],
  id: string,
  options: ReviewOptions,
  look: Look,
): Promise<void> {
  const attempts = sessions.filter((session) => session.setup.question.id === id);
  if (attempts.length > 0) {
    if (options.json) writeJson(world, attempts.map(sessionData));
    else world.output.write(`${renderComparison(attempts, look)}\n`);
    return;
  }
  const session = findSession(sessions, id);
  if (options.json) writeJson(world, sessionData(session));
  else {
    const prompt = await promptOf(world, session, options);
    world.output.write(`${renderReplay(session, prompt, look)}\n`);
  }
}

/** What was asked, as long as a corpus still holds it. */
async function promptOf(
  world: World,
  session: Session,
  options: ReviewOptions,
): Promise<string | undefined> {
  try {
    const corpus = await corpusFor(world, options);
    return (await corpus.question(session.setup.question.id)).prompt;
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return undefined;
  }
}

function writePage(
  world: World,
  file: string,
  overview: Overview,
  sessions: readonly Session[],
  { demo = false }: ReviewOptions,
): void {
  const asset = (name: string) => readFileSync(join(world.folders.page, name), 'utf8');
  const assets = { script: asset('charts.js'), style: asset('style.css') };
  const page = renderPage({ overview, sessions: sessions.map(sessionData), demo }, assets);
  try {
    writeFileSync(file, page, { mode: 0o600 });
  } catch (cause) {
    throw new Problem(`The page could not be written to ${file}.`, {
      wayOut: 'Name a file in a folder that exists and can be written.',
      cause,
    });
  }
  world.errors.write(`Written to ${file}. It opens in any browser, without a network.\n`);
}
