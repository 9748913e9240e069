import { describe, expect, it } from 'vitest';
import { readCommandLine } from '../../src/practice/interview/command-line.js';

describe('a line of the round', () => {
  it.each([
    ['', { kind: 'nothing' }],
    ['   ', { kind: 'nothing' }],
    ['  302 not 301 ', { kind: 'note', text: '302 not 301' }],
    [' /quit was pasted', { kind: 'note', text: '/quit was pasted' }],
    ['/next', { kind: 'command', name: 'next', rest: '' }],
    ['/ASK  how many users? ', { kind: 'command', name: 'ask', rest: 'how many users?' }],
    ['/edit 3', { kind: 'command', name: 'edit', rest: '3' }],
    ['/pa', { kind: 'command', name: 'pause', rest: '' }],
    ['/n', { kind: 'unknown', typed: 'n', meant: undefined }],
    ['/nxet', { kind: 'unknown', typed: 'nxet', meant: 'next' }],
    ['/', { kind: 'unknown', typed: '', meant: undefined }],
    ['/usr/bin/env', { kind: 'unknown', typed: 'usr/bin/env', meant: undefined }],
  ])('%j is %o', (line, read) => {
    expect(readCommandLine(line)).toEqual(read);
  });
});
