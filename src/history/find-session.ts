import { Problem } from '../errors.js';
import type { Session } from '../session/session.js';

/**
 * The session of this id, or of the only id that begins so; `last` is the latest.
 * @throws Problem naming the latest sessions
 */
export function findSession(sessions: readonly Session[], id: string): Session {
  const last = sessions.at(-1);
  if (id === 'last' && last) return last;
  const found = sessions.filter((session) => session.id.startsWith(id));
  const [only] = found.filter((session) => found.length === 1 || session.id === id);
  if (only) return only;
  const latest = sessions
    .slice(-3)
    .reverse()
    .map((session) => `${session.id} (${session.setup.question.title})`);
  throw new Problem(
    found.length > 1 ? `Several sessions begin with ${id}.` : `There is no session ${id}.`,
    {
      wayOut:
        latest.length > 0
          ? `The latest are ${latest.join(', ')}; onsite review lists them all.`
          : 'There are no sessions yet: onsite start holds one.',
    },
  );
}
