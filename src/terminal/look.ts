import { supportsColor } from 'chalk';
import type { Look } from '../render/look.js';
import type { World } from '../world.js';

export type LookOptions = { plain?: boolean };

const NARROWEST = 20;
const WITHOUT_TERMINAL = 80;

/** What output to `stream` may look like; without a terminal 80 columns and no colour. */
export function lookFor(world: World, stream: NodeJS.WriteStream, options: LookOptions): Look {
  return {
    width: Math.max(stream.columns || WITHOUT_TERMINAL, NARROWEST),
    colour: colourLevel(world.environment, stream),
    plain: options.plain === true || world.environment.TERM === 'dumb',
  };
}

/** https://no-color.org, which chalk leaves to its callers; FORCE_COLOR is read by chalk. */
function colourLevel(
  environment: World['environment'],
  stream: NodeJS.WriteStream,
): Look['colour'] {
  if (environment.NO_COLOR || environment.TERM === 'dumb') return 0;
  if (!stream.isTTY && !environment.FORCE_COLOR) return 0;
  return supportsColor ? supportsColor.level : 0;
}
