import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { DevError } from '../console/dev-error.mjs';
import { tryLock } from '../setup/lock.mjs';
import { databaseFailure } from './failure.mjs';
import { clusterPassword, databaseUser } from './init.mjs';

const guardianFile = fileURLToPath(new URL('./guardian.mjs', import.meta.url));

/**
 * Starts a real PostgreSQL 18 that ends with this process, even when this process is killed.
 *
 * `purpose: 'dev'` keeps its data in `dir` and writes them through to the disk; what was committed survives any kill.
 * `purpose: 'test'` is fast and forgets: without `dir` it lives in a temporary folder that is removed with it.
 * @param {{ purpose?: 'dev' | 'test', dir?: string }} options
 * @throws {DevError} with a code and a sentence: data_in_use, disk_full, disk_read_only, no_permission, no_embedded_database, …
 */
export async function startCluster({ purpose = 'dev', dir } = {}) {
  const place = choosePlace(purpose, dir);
  const lock = takePlace(place.dir);
  const guardian = spawn(process.execPath, [guardianFile, JSON.stringify({ ...place, durable: purpose !== 'test' })], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    detached: true,
  });
  const ended = once(guardian, 'exit').then(() => lock.release());
  const ready = await whenReady(guardian);
  const password = clusterPassword(place.dir);
  // The database alone does not keep this process running.
  guardian.unref();
  guardian.channel.unref();
  return {
    dir: place.dir,
    port: ready.port,
    pid: ready.pid,
    how: ready.how,
    startedInMs: ready.startedInMs,
    died: whenDied(guardian, place.dir),
    url: (database = 'postgres') => `postgres://${databaseUser}:${password}@127.0.0.1:${ready.port}/${database}`,
    stop: async () => {
      guardian.ref();
      if (guardian.connected) guardian.disconnect();
      await ended;
    },
  };
}

function choosePlace(purpose, dir) {
  if (dir !== undefined) return { dir: path.resolve(dir), removeAfter: null };
  if (purpose !== 'test') throw new TypeError('a durable cluster needs a folder');
  const parent = fs.mkdtempSync(path.join(os.tmpdir(), 'bridge-postgres-'));
  // PostgreSQL may run under another account than ours and has to get through this folder.
  fs.chmodSync(parent, 0o755);
  return { dir: path.join(parent, 'data'), removeAfter: parent };
}

function takePlace(dir) {
  try {
    fs.mkdirSync(path.dirname(dir), { recursive: true });
    const lock = tryLock(`${dir}.lock`);
    if ('release' in lock) return lock;
    throw new DevError('data_in_use', { dir, pid: lock.heldBy });
  } catch (error) {
    throw error instanceof DevError ? error : databaseFailure(String(error), dir);
  }
}

function whenReady(guardian) {
  return new Promise((resolve, reject) => {
    guardian.on('message', (message) => {
      if (message.type === 'ready') resolve(message);
      if (message.type === 'failed') reject(new DevError(message.code, message.params, message.detail));
    });
    guardian.once('error', reject);
    guardian.once('exit', () => reject(new DevError('database_stopped')));
  });
}

// Settles only when PostgreSQL ends without having been asked to; a full disk is the usual reason.
function whenDied(guardian, dir) {
  return new Promise((resolve) => {
    guardian.on('message', (message) => {
      if (message.type !== 'died') return;
      const failure = databaseFailure(message.log, dir);
      resolve(failure.code === 'database_failed' ? new DevError('database_stopped', {}, message.log) : failure);
    });
  });
}
