import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdtempSync,
  readFileSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir, uptime } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lockSession, OpenElsewhere } from '../../src/history/lock.js';

const own = { process: process.pid, host: hostname(), now: 1000 };

function folder(): string {
  return mkdtempSync(join(tmpdir(), 'onsite-lock-'));
}

describe('the lock of a session', () => {
  it('is refused while its process lives, by its process id, and free once it is released', () => {
    const place = folder();
    const lock = lockSession(place, 'abc', own);
    expect(() => lockSession(place, 'abc', own)).toThrow(OpenElsewhere);
    expect(() => lockSession(place, 'abc', own)).toThrow(String(process.pid));
    expect(() => lockSession(place, 'other', own).release()).not.toThrow();
    lock.release();
    expect(existsSync(join(place, 'abc.lock'))).toBe(false);
    lockSession(place, 'abc', own).release();
  });

  it('of a killed process stops nobody and tells when it was last seen running', async () => {
    const place = folder();
    const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
    const other = { ...own, process: child.pid ?? 0 };
    lockSession(place, 'abc', other).beat(61_000);
    expect(() => lockSession(place, 'abc', own)).toThrow(String(child.pid));
    child.kill('SIGKILL');
    await new Promise((resolve) => child.once('exit', resolve));
    const lock = lockSession(place, 'abc', own);
    expect(lock.leftAliveUntil).toBe(61_000);
    lock.release();
  });

  it('stops nobody when its process id has been given to another process', () => {
    const place = folder();
    lockSession(place, 'abc', own);
    const path = join(place, 'abc.lock');
    const holder = JSON.parse(readFileSync(path, 'utf8'));
    writeFileSync(path, JSON.stringify({ ...holder, born: `${holder.born}0` }));
    expect(() => lockSession(place, 'abc', own)).not.toThrow();
  });

  it('stops nobody when it is older than the last start of the machine', () => {
    const place = folder();
    lockSession(place, 'abc', own);
    const beforeBoot = Date.now() / 1000 - uptime() - 60;
    utimesSync(join(place, 'abc.lock'), beforeBoot, beforeBoot);
    expect(() => lockSession(place, 'abc', own)).not.toThrow();
  });

  it('of another machine that shares the folder stops nobody', () => {
    const place = folder();
    lockSession(place, 'abc', { ...own, host: 'another-machine' });
    expect(() => lockSession(place, 'abc', own)).not.toThrow();
  });

  it('stops nobody when it cannot be read', () => {
    const place = folder();
    writeFileSync(join(place, 'abc.lock'), '{"proc');
    const lock = lockSession(place, 'abc', own);
    expect(lock.leftAliveUntil).toBeUndefined();
    expect(statSync(join(place, 'abc.lock')).mode & 0o777).toBe(0o600);
    lock.release();
  });
});
