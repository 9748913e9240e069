import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { corpusNameOf, isCorpusName, uniqueName } from '../../src/corpus/corpus-name.js';
import { readPlace, withoutPassword } from '../../src/corpus/place.js';

describe('where a corpus comes from', () => {
  it.each(['https://x.org/a.git', 'ssh://git@x.org/a', 'git@x.org:group/a.git', 'work:a'])(
    '%s is an address of git',
    (address) => expect(readPlace(address)).toEqual({ address }),
  );

  it.each(['team', './a:b', '../x/team/', '/x/team'])('%s is a folder', (folder) =>
    expect(readPlace(folder)).toEqual({ folder: resolve(folder) }),
  );

  it('a bare repository on the disk is an address, so that it is cloned like any other', () => {
    expect(readPlace('team.git')).toEqual({ address: pathToFileURL(resolve('team.git')).href });
  });

  it.each(['-x', '--upload-pack=touch /tmp/x', '-'])(
    '%s is refused, as git may obey it',
    (typed) => {
      expect(() => readPlace(typed)).toThrow(/no folder and no git address/);
    },
  );

  it.each([
    ['https://anna:secret@x.org/a.git', 'https://x.org/a.git'],
    ['https://token@x.org/a.git', 'https://x.org/a.git'],
    ['ssh://git@x.org/a', 'ssh://git@x.org/a'],
  ])('%s is kept as %s', (address, kept) => expect(withoutPassword(address)).toBe(kept));
});

describe('the name of a corpus', () => {
  it.each([
    ['/home/anna/System Design', 'system-design'],
    ['git@x.org:group/Team_Questions.git', 'team-questions'],
    ['https://x.org/a/b/', 'b'],
    ['work:a', 'a'],
    ['C:\\notes\\design', 'design'],
    ['/', 'corpus'],
  ])('of %s is %s', (place, name) => {
    expect(corpusNameOf(place)).toBe(name);
    expect(isCorpusName(name)).toBe(true);
  });

  it.each(['', 'Team', 'a/b', '..', 'a b', '-a'])('cannot be "%s"', (name) => {
    expect(isCorpusName(name)).toBe(false);
  });

  it('gets a number where it is taken', () => {
    expect(uniqueName('team', (name) => ['team', 'team-2'].includes(name))).toBe('team-3');
  });
});
