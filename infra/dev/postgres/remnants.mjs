import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { processesWorkingIn } from '../setup/process-identity.mjs';

// A fast shutdown ends open transactions and writes a checkpoint; on a slow disk with much unwritten data that takes a while.
const patienceMs = 30_000;

/**
 * Waits until no process of an earlier run works in the data folder, asking its postmaster to shut down if need be, and
 * removes a postmaster.pid that then names nobody: PostgreSQL itself would believe it as long as any process, even a zombie,
 * bears that number. The caller holds the lock of `dir`, so nobody who is meant to be there can be met.
 */
export async function clearRemnants(dir) {
  const deadline = Date.now() + patienceMs;
  let asked = false;
  for (;;) {
    const left = processesWorkingIn(dir);
    if (left.length === 0) break;
    if (!asked) signalAll(left.includes(postmasterPid(dir)) ? [postmasterPid(dir)] : [], 'SIGINT');
    asked = true;
    if (Date.now() > deadline) {
      // Still safe for committed rows: the next start replays the write-ahead log.
      signalAll(left, 'SIGKILL');
    }
    await delay(50);
  }
  if (process.platform === 'linux') fs.rmSync(path.join(dir, 'postmaster.pid'), { force: true });
}

function postmasterPid(dir) {
  try {
    return Number.parseInt(fs.readFileSync(path.join(dir, 'postmaster.pid'), 'utf8'), 10);
  } catch {
    return 0;
  }
}

function signalAll(pids, signal) {
  for (const pid of pids) {
    try {
      process.kill(pid, signal);
    } catch {
      // It ended by itself in the meantime.
    }
  }
}
