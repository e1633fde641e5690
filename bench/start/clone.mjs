import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const checkout = path.join(import.meta.dirname, '..', '..');

/**
 * A clone of the last commit in a folder of its own.
 * @returns {{ dir: string, commit: string, processesLeft: () => string[], remove: () => void }}
 */
export function freshClone() {
  const parent = fs.mkdtempSync(path.join(os.tmpdir(), 'bridge-bench-'));
  // PostgreSQL may run under another account than ours and has to get through this folder.
  fs.chmodSync(parent, 0o755);
  const dir = path.join(parent, 'clone');
  execFileSync('git', ['clone', '--quiet', checkout, dir], { stdio: ['ignore', 'ignore', 'inherit'] });
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: dir, encoding: 'utf8' }).trim();
  return { dir, commit, processesLeft: () => processesNaming(dir), remove: () => fs.rmSync(parent, { recursive: true, force: true }) };
}

/** Programs that run from the folder, as their command lines; none where there is no /proc to look at. */
function processesNaming(dir) {
  if (!fs.existsSync('/proc/self/cmdline')) return [];
  return fs
    .readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((pid) => `${pid} ${commandLine(pid)}`)
    .filter((line) => line.includes(dir));
}

function commandLine(pid) {
  try {
    return fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
  } catch {
    return '';
  }
}
