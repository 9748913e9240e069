import { describe, expect, it } from 'vitest';
import { namesDelivery, phaseFor, phasesInOrder } from '../../../src/import/assemble/phases.js';

const line = (text: string) => ({ kind: 'text' as const, text, number: 1 });

describe('the phase of a part', () => {
  it.each([
    ['Functional requirements', '', 'scope'],
    ['High-level design', '', 'architecture'],
    ['Schema', '', 'data'],
    ['Bottlenecks', '', 'scaling'],
    ['Something else', 'tables, indexes, shards and a schema', 'data'],
    ['Something else', 'nothing that is known', 'architecture'],
    [undefined, 'tables and a schema', 'architecture'],
    ['Milestones', '', 'scaling'],
  ])('%s with "%s" is %s', (title, text, phase) => {
    expect(phaseFor(title, [line(text)], false)).toBe(phase);
  });

  it('is delivery only where an answer speaks of delivering', () => {
    expect(phaseFor('Milestones', [], true)).toBe('delivery');
    expect(namesDelivery(['Scope', 'TPM view'])).toBe(true);
    expect(namesDelivery(['Scope', 'Risks', 'Launch'])).toBe(false);
  });

  it('of the steps of a plan never goes back', () => {
    expect(phasesInOrder(['Listen', 'Big picture', 'Data model', 'API design', 'Wrap up'])).toEqual(
      [...['scope', 'architecture', 'data', 'data', 'scaling']],
    );
  });
});
