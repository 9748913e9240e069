import { findSession } from '../history/find-session.js';
import { sessionData } from '../history/session-data.js';
import { sessionsOf } from '../history/sessions.js';
import { renderReplay } from '../render/session/replay.js';
import { renderSessionList } from '../render/session/session-list.js';
import { lookFor } from '../terminal/look.js';
import type { World } from '../world.js';
import { type CommonOptions, historyFor, writeJson } from './context.js';

export type ReviewOptions = CommonOptions & { json?: boolean };

/** `onsite review [session]`: one line a session, or all of one session again. */
export async function review(
  world: World,
  id: string | undefined,
  options: ReviewOptions,
): Promise<void> {
  const sessions = sessionsOf(historyFor(world));
  const look = lookFor(world, world.output, options);
  if (id !== undefined) {
    const session = findSession(sessions, id);
    if (options.json) writeJson(world, sessionData(session));
    else world.output.write(`${renderReplay(session, look)}\n`);
    return;
  }
  if (options.json) writeJson(world, sessions.map(sessionData));
  else world.output.write(`${renderSessionList(sessions, look)}\n`);
}
