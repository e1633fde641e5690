import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { DevError } from '../console/dev-error.mjs';
import { binariesDir } from './binaries.mjs';

/** The account `nobody` and its group on every Debian, Ubuntu, Red Hat and Alpine. */
const nobody = 65534;
const namespace = ['unshare', '--user', `--map-user=${nobody}`, `--map-group=${nobody}`, '--'];

/**
 * How PostgreSQL, which refuses to run as root, is run here: as the ordinary user we are, in a user namespace of root
 * (nothing to create, no change of owner), or as the account nobody.
 * @typedef {object} Runner
 * @property {'self' | 'namespace' | 'nobody'} how
 * @property {(program: string, args: string[]) => [string, string[]]} command
 * @property {{ uid?: number, gid?: number, env?: NodeJS.ProcessEnv }} spawnOptions
 * @property {(file: string) => void} own gives a file to the account PostgreSQL runs as
 */

/** @returns {Runner} */
export function unprivileged() {
  if (process.platform === 'win32' || process.getuid() !== 0) return runner('self', [], {}, binariesDir());
  // BRIDGE_PG_AS=nobody lets the tests try the way taken where user namespaces are forbidden.
  if (process.env.BRIDGE_PG_AS !== 'nobody' && works([...namespace, 'true'])) return runner('namespace', namespace, {}, binariesDir());
  const spawnOptions = { uid: nobody, gid: nobody, env: { ...process.env, HOME: '/' } };
  return runner('nobody', [], spawnOptions, reachableBinaries(spawnOptions));
}

function runner(how, prefix, spawnOptions, binaries) {
  const parts = [...prefix, ...dieWithParent()];
  return {
    how,
    spawnOptions,
    command: (program, args) => {
      const all = [...parts, path.join(binaries, 'bin', program), ...args];
      return [all[0], all.slice(1)];
    },
    own: (file) => {
      if (spawnOptions.uid !== undefined) fs.chownSync(file, spawnOptions.uid, spawnOptions.gid);
    },
  };
}

// Where util-linux is there, the kernel itself asks PostgreSQL to stop (SIGINT: fast shutdown) when our process is killed.
function dieWithParent() {
  const prefix = ['setpriv', '--pdeathsig', 'INT', '--'];
  return process.platform === 'linux' && works([...prefix, 'true']) ? prefix : [];
}

function works(command, options = {}) {
  return spawnSync(command[0], command.slice(1), { stdio: 'ignore', ...options }).status === 0;
}

// A checkout under /root (mode 0700) is out of nobody's reach: it then gets a copy of the programs.
function reachableBinaries(spawnOptions) {
  const binaries = binariesDir();
  if (works([path.join(binaries, 'bin', 'postgres'), '--version'], spawnOptions)) return binaries;
  const copy = path.join(os.tmpdir(), `bridge-postgres-${process.arch}-18.4`);
  if (!fs.existsSync(copy)) {
    const half = `${copy}.${process.pid}`;
    fs.cpSync(binaries, half, { recursive: true, verbatimSymlinks: true });
    fs.chmodSync(half, 0o755);
    renameUnlessThere(half, copy);
  }
  return copy;
}

function renameUnlessThere(from, to) {
  try {
    fs.renameSync(from, to);
  } catch (error) {
    if (!fs.existsSync(to)) throw error;
    fs.rmSync(from, { recursive: true, force: true });
  }
}

/** Refuses a folder that the account PostgreSQL runs as cannot get into. */
export function assertReachable(asRunner, dir) {
  if (asRunner.how === 'nobody' && !works(['test', '-w', dir], asRunner.spawnOptions)) throw new DevError('nobody_cannot_reach', { dir });
}
