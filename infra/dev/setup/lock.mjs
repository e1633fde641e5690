import fs from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { processIdentity } from './process-identity.mjs';

// A lock file that was just created may still be empty; after this long an unreadable one belongs to nobody.
const unreadableForMs = 2000;

/**
 * Takes a lock file for the life of this process. A lock whose process is gone, however it ended, is taken over.
 * @param {string} file
 * @returns {{ release: () => void } | { heldBy: number }}
 */
export function tryLock(file) {
  const own = JSON.stringify({ pid: process.pid, identity: processIdentity(process.pid) });
  for (let attempt = 0; attempt < 20; attempt++) {
    try {
      fs.writeFileSync(file, own, { flag: 'wx' });
      return held(file, own);
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    const holder = readHolder(file);
    if (holder.alive) return { heldBy: holder.pid };
    removeStale(file, holder.text);
  }
  return { heldBy: 0 };
}

/**
 * Waits for the lock.
 * @param {string} file
 * @param {(pid: number) => void} onWait called once when another process holds it
 */
export async function waitForLock(file, onWait) {
  let told = false;
  for (;;) {
    const lock = tryLock(file);
    if ('release' in lock) return lock;
    if (!told) onWait(lock.heldBy);
    told = true;
    await delay(200);
  }
}

function held(file, own) {
  const release = () => {
    process.off('exit', release);
    if (readText(file) === own) fs.rmSync(file, { force: true });
  };
  process.on('exit', release);
  return { release };
}

function readText(file) {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

function readHolder(file) {
  const text = readText(file);
  if (text === null) return { alive: false, pid: 0, text };
  try {
    const { pid, identity } = JSON.parse(text);
    return { alive: identity !== null && processIdentity(pid) === identity, pid, text };
  } catch {
    return { alive: isFresh(file), pid: 0, text };
  }
}

function isFresh(file) {
  const stat = fs.statSync(file, { throwIfNoEntry: false });
  return stat !== undefined && Date.now() - stat.mtimeMs < unreadableForMs;
}

// Two processes may both find the lock stale. Only the one whose rename meets the stale text removes it; the other would
// otherwise throw away the first one's new lock.
function removeStale(file, staleText) {
  if (staleText === null) return;
  const aside = `${file}.${process.pid}.stale`;
  try {
    fs.renameSync(file, aside);
  } catch {
    return;
  }
  if (readText(aside) === staleText) fs.rmSync(aside, { force: true });
  else fs.renameSync(aside, file);
}
