import { spawnSync } from 'node:child_process';
import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { databaseFailure } from './failure.mjs';
import { assertReachable } from './unprivileged.mjs';

/** Name of the only account of the cluster. */
export const databaseUser = 'app';
const passwordFile = 'bridge.password';

/** The password of the cluster in `dir`; it is made with the cluster and never leaves its folder. */
export function clusterPassword(dir) {
  return fs.readFileSync(path.join(dir, passwordFile), 'utf8');
}

/**
 * Makes the cluster unless it is there. It is made beside its place and renamed, so a killed run leaves no half cluster.
 * The caller holds the lock of `dir`.
 * @param {string} dir
 * @param {{ durable: boolean, runner: import('./unprivileged.mjs').Runner }} options durable: written through to the disk
 */
export function initCluster(dir, { durable, runner }) {
  removeHalfMade(dir);
  if (fs.existsSync(path.join(dir, 'PG_VERSION'))) return;
  const half = `${dir}.init-${process.pid}`;
  const passwordSource = `${half}.password`;
  try {
    const password = crypto.randomBytes(18).toString('base64url');
    fs.mkdirSync(half, { recursive: true, mode: 0o700 });
    fs.writeFileSync(passwordSource, password, { mode: 0o600 });
    runner.own(half);
    runner.own(passwordSource);
    assertReachable(runner, half);
    runInitdb(half, passwordSource, { durable, runner });
    fs.writeFileSync(path.join(half, passwordFile), password, { mode: 0o600 });
    // Fails, rather than overwrites, when something else is in the place.
    fs.renameSync(half, dir);
  } finally {
    fs.rmSync(half, { recursive: true, force: true });
    fs.rmSync(passwordSource, { force: true });
  }
}

function runInitdb(dir, passwordSource, { durable, runner }) {
  const [program, args] = runner.command('initdb', [
    `--pgdata=${dir}`,
    `--username=${databaseUser}`,
    `--pwfile=${passwordSource}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--no-instructions',
    ...(durable ? [] : ['--no-sync']),
  ]);
  const result = spawnSync(program, args, { ...runner.spawnOptions, cwd: '/', encoding: 'utf8' });
  if (result.status !== 0) throw databaseFailure(`${result.stderr ?? ''}${result.error ?? ''}`, dir);
}

function removeHalfMade(dir) {
  const parent = path.dirname(dir);
  const prefix = `${path.basename(dir)}.init-`;
  for (const name of fs.readdirSync(parent)) {
    if (name.startsWith(prefix)) fs.rmSync(path.join(parent, name), { recursive: true, force: true });
  }
}
