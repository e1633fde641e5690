import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { tryLock, waitForLock } from './lock.mjs';
import { processIdentity } from './process-identity.mjs';
import { scratchFolder } from './testing/scratch.mjs';

describe('a lock file', () => {
  let scratch;
  let file;

  beforeEach(() => {
    scratch = scratchFolder();
    file = path.join(scratch.dir, 'lock');
  });

  afterEach(() => scratch.remove());

  const holdAs = (pid, identity) => fs.writeFileSync(file, JSON.stringify({ pid, identity }));

  it('is held by one process at a time and free again when released', () => {
    const lock = tryLock(file);
    expect(tryLock(file)).toEqual({ heldBy: process.pid });
    lock.release();
    expect(fs.existsSync(file)).toBe(false);
  });

  it('is taken over from a process that is gone', () => {
    const { pid } = spawnSync(process.execPath, ['-e', '']);
    holdAs(pid, 'some-boot:1:1');
    expect(tryLock(file)).toHaveProperty('release');
  });

  it('is taken over when another process has got the number of the one that is gone', () => {
    holdAs(process.ppid, `an-earlier-boot:${process.ppid}:1`);
    expect(tryLock(file)).toHaveProperty('release');
  });

  it('is respected while its process lives', () => {
    holdAs(process.ppid, processIdentity(process.ppid));
    expect(tryLock(file)).toEqual({ heldBy: process.ppid });
  });

  it('is respected while it is still being written, and no longer', () => {
    fs.writeFileSync(file, '');
    expect(tryLock(file)).toEqual({ heldBy: 0 });
    fs.utimesSync(file, 0, 0);
    expect(tryLock(file)).toHaveProperty('release');
  });

  it('can be waited for', async () => {
    const first = tryLock(file);
    const second = await waitForLock(file, () => first.release());
    expect(second).toHaveProperty('release');
  });
});
