import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { DevError, diskFailure } from '../console/dev-error.mjs';
import { root } from './paths.mjs';
import { run } from './run.mjs';

/** Room that node_modules takes, in MB. */
const neededMegabytes = 900;
const lockFile = path.join(root, 'package-lock.json');
const installedFile = path.join(root, 'node_modules', '.package-lock.json');
const stampFile = path.join(root, 'node_modules', '.bridge-installed');

/** Whether node_modules is what package-lock.json says. */
export function isInstalled() {
  const hash = lockHash();
  if (readText(stampFile) === hash) return true;
  // Somebody ran npm themselves: npm leaves a list of what it put there, as the last thing it does.
  if (!installedAsLocked()) return false;
  fs.writeFileSync(stampFile, hash);
  return true;
}

/**
 * Installs what package-lock.json says, with no package's own script: nothing we use needs one.
 * @throws {DevError} install_no_network, program_disk_full, install_lock_mismatch, install_failed, …
 */
export async function install() {
  const [command, args] = npmCommand();
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-progress', '--loglevel=error'];
  // A slow line gets its retries, a missing one is told within seconds.
  const network = ['--prefer-offline', '--fetch-retries=3', '--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=8000'];
  const { code, output } = await run(command, [...args, 'ci', ...quiet, ...network], { cwd: root });
  if (code !== 0) throw installFailure(output);
  fs.writeFileSync(stampFile, lockHash());
}

// npm tells its scripts which Node and which npm they run under. Asking for both by name could meet the Node inside
// node_modules, the very folder that npm is about to replace.
function npmCommand() {
  const { npm_node_execpath: node, npm_execpath: npm } = process.env;
  if (node !== undefined && npm?.endsWith('.js') && fs.existsSync(npm)) return [node, [npm]];
  return ['npm', []];
}

/**
 * @param {string} output what npm said
 */
export function installFailure(output) {
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT|ENOTCACHED/.test(output))
    return new DevError('install_no_network');
  const disk = diskFailure(output);
  if (disk !== null) return new DevError(`program_${disk}`, { dir: root, neededMegabytes });
  if (/EUSAGE|in sync/.test(output)) return new DevError('install_lock_mismatch', {}, output);
  return new DevError('install_failed', {}, output);
}

function lockHash() {
  return crypto.createHash('sha256').update(fs.readFileSync(lockFile)).digest('hex');
}

function installedAsLocked() {
  const installed = readPackages(installedFile);
  if (installed === null) return false;
  return Object.entries(readPackages(lockFile))
    .filter(([place, entry]) => place.includes('node_modules/') && entry.optional !== true && entry.link !== true)
    .every(([place, entry]) => installed[place]?.version === entry.version);
}

function readPackages(file) {
  const text = readText(file);
  return text === null ? null : JSON.parse(text).packages;
}

function readText(file) {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
