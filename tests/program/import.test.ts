import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { openScreen } from './open-screen.js';
import { freshHome, onsite } from './piped.js';

const NOTES = `# Interview notes

Welcome to my notes.

## 1. Ticket desk

**Interview question:** Design a desk that sells tickets for concerts.

### Requirements

- 40,000 seats, sold within a minute.

### Data model

A row for each seat.

### Follow-ups

- Why a row for each seat? Because two people want the same one.

## 2. Bike rental

### Requirements

People want a bike nearby.

### Data model

A row for each dock.
`;
const LICENCE = 'You may use this for any purpose.\n\nThere is no warranty of any kind.\n';

let here: string;
let home: string;
beforeEach(() => {
  home = freshHome();
  here = freshHome();
  writeFileSync(join(here, 'notes.md'), NOTES);
  writeFileSync(join(here, 'licence.txt'), LICENCE);
});

const run = (...words: string[]) => onsite(words, { ONSITE_HOME: home }, here);

describe('onsite import', () => {
  it('writes nothing on a dry run, and tells what it would', async () => {
    const { code, out } = await run('import', 'notes.md', '--dry-run');
    expect(code).toBe(0);
    expect(out).toContain('2 questions, 1 follow-up, 0 frameworks');
    expect(out).toMatch(/Ticket desk +2 sections, 1 follow-up/);
    expect(out).toContain('notes.md:3');
    expect(out).toContain('Nothing was written');
    expect(readdirSync(here).sort()).toEqual(['licence.txt', 'notes.md']);
  });

  it('writes what check takes, and what list and show show', async () => {
    const made = await run('import', 'notes.md', '--out', 'mine');
    expect(made.code).toBe(0);
    expect(made.out).toContain('onsite --content mine start ticket-desk');
    expect(made.out).toContain('onsite corpus add mine');
    expect(made.out.replace(/\s+/g, ' ')).toContain(
      `not taken over is in ${join('mine', 'left-over.md')}.`,
    );
    const checked = await run('check', 'mine');
    expect(checked).toMatchObject({
      code: 0,
      out: '0 problems over 2 questions and 0 frameworks\n',
    });
    const listed = await run('--content', 'mine', 'list');
    expect(listed.out).toContain('Bike rental');
    const shown = await run('--content', 'mine', 'show', 'ticket-desk');
    expect(shown.out).toContain('Design a desk that sells tickets for concerts.');
    expect(shown.out).toContain('two people want the same one');
    expect(readFileSync(join(here, 'mine', 'left-over.md'), 'utf8')).toContain(
      'Welcome to my notes.',
    );
  });

  it('names no page of left-overs where none was written', async () => {
    writeFileSync(join(here, 'all.md'), NOTES.replace('Welcome to my notes.\n\n', '').slice(19));
    const made = await run('import', 'all.md', '--out', 'mine');
    expect(made.out).not.toContain('left-over.md');
    expect((await run('corpus', 'add', 'mine')).code).toBe(0);
    expect((await run('list')).out).toContain('Bike rental');
  });

  it('never writes over what is there, but with --force', async () => {
    await run('import', 'notes.md', '--out', 'mine');
    const file = join(here, 'mine', 'questions', 'ticket-desk.md');
    writeFileSync(file, 'my own words');
    const again = await run('import', 'notes.md', '--out', 'mine');
    expect(again).toMatchObject({ code: 1, out: '' });
    expect(again.err).toContain('--force');
    expect(readFileSync(file, 'utf8')).toBe('my own words');
    expect((await run('import', 'notes.md', '--out', 'mine', '--force')).code).toBe(0);
    expect(readFileSync(file, 'utf8')).toContain('Ticket desk');
  });

  it.each([
    [['licence.txt', '--out', 'mine'], 1, 'No questions found'],
    [['notes.md'], 2, '--out'],
    [['none.md', '--out', 'mine'], 1, 'no such file or folder'],
    [['--out', 'mine'], 2, 'missing required argument'],
  ])('%o writes nothing and exits with %i', async (words, code, told) => {
    const ended = await run('import', ...words);
    expect(ended).toMatchObject({ code, err: expect.stringContaining(told) });
    expect(existsSync(join(here, 'mine'))).toBe(false);
  });

  it('gives JSON of one shape', async () => {
    const { code, out } = await run('import', '.', '--dry-run', '--json');
    expect(code).toBe(0);
    const report = JSON.parse(out);
    expect(Object.keys(report)).toEqual(['questions', 'frameworks', 'continuations', 'leftOver']);
    expect(report.questions[0]).toEqual({
      ...{ id: 'ticket-desk', title: 'Ticket desk', source: 'notes.md', line: 5 },
      ...{ followUps: 1, hasAnswer: true, sections: ['Requirements', 'Data model'] },
    });
    expect(report.leftOver).toContainEqual({
      ...{ file: 'notes.md', from: 3, to: 3 },
      reason: 'an introduction before the first question',
    });
  });

  it('says why with --explain', async () => {
    const { out } = await run('import', 'notes.md', '--dry-run', '--explain');
    expect(out).toContain('notes.md:5  parts that its siblings have too: requirements');
  });

  it('gives questions that a session begins on', async () => {
    await run('import', 'notes.md', '--out', 'mine');
    const screen = openScreen({ home });
    const flags = ['--minutes', '20', '--level', 'senior', '--role', 'swe', '--notes', 'here'];
    screen.run('--content', join(here, 'mine'), 'start', 'ticket-desk', ...flags);
    await screen.sees('This question has no key points');
    await screen.answers('\r', /Design a desk that sells tickets[\s\S]*round 20:00 left/);
  });
});
