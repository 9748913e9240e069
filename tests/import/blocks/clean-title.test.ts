import { describe, expect, it } from 'vitest';
import { cleanTitle, linksIn } from '../../../src/import/blocks/clean-title.js';

describe('a title', () => {
  it.each([
    ['1. Design a **cache** ##', 'Design a cache'],
    ['2.3) Sharding', 'Sharding'],
    ['Q12: Why `etcd`?', 'Why etcd?'],
    ['Question 3 - What is a lease?', 'What is a lease?'],
    ['7 Design a queue', 'Design a queue'],
    ['24 hours of logs', '24 hours of logs'],
    ['🧱 Ticket desk {#desk}', 'Ticket desk'],
    ['[Design X](https://example.org/a_(b)) :', 'Design X'],
    ['[[↑]](#top) <a name="q">Two masters</a>', 'Two masters'],
    ['![logo](a.png) Bell &amp; clock', 'logo Bell & clock'],
    ['snake_case_names and 2*3*4', 'snake_case_names and 2*3*4'],
    ['Question:', 'Question'],
  ])('%s reads %s', (raw, title) => {
    expect(cleanTitle(raw)).toBe(title);
    expect(cleanTitle(title)).toBe(title);
  });

  it('keeps aside where it led to', () => {
    expect(linksIn('[a](https://example.org/a_(b)) and [b]( <#c> "d")')).toEqual([
      'https://example.org/a_(b)',
      '#c',
    ]);
  });
});
