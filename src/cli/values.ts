import { InvalidArgumentError, Option } from 'commander';
import { LONGEST_ROUND, SHORTEST_ROUND } from '../session/plan.js';

/** An option that takes one of a few words. */
export function choice(flags: string, description: string, values: readonly string[]): Option {
  return new Option(flags, description).choices(values);
}

/** Each value of an option that may be repeated. */
export function collect(value: string, before: string[] | undefined): string[] {
  return [...(before ?? []), value];
}

/**
 * A whole number of at most nine digits.
 * @throws InvalidArgumentError for anything else
 */
export function whole(value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new InvalidArgumentError('It must be a whole number.');
  return Number(value);
}

/**
 * A share of cards, 0.7 to 0.97.
 * @throws InvalidArgumentError for anything else
 */
export function share(value: string): number {
  const number = Number(value);
  if (!(number >= 0.7 && number <= 0.97)) {
    throw new InvalidArgumentError('It must be from 0.7 to 0.97, for example 0.9.');
  }
  return number;
}

/**
 * The minutes of a round.
 * @throws InvalidArgumentError for what no round can take
 */
export function minutes(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < SHORTEST_ROUND || number > LONGEST_ROUND) {
    throw new InvalidArgumentError(
      `A round takes from ${SHORTEST_ROUND} to ${LONGEST_ROUND} whole minutes.`,
    );
  }
  return number;
}
