import fs from 'node:fs';

/**
 * What tells this process from a later one with the same number: on Linux its start time in clock ticks since boot, and the boot.
 * @returns {string | null} null when there is no such process, or only a zombie that nobody has reaped
 */
export function processIdentity(pid) {
  if (process.platform !== 'linux') return isSignalable(pid) ? `${pid}` : null;
  const stat = read(`/proc/${pid}/stat`);
  if (stat === null) return null;
  // The second field is the program's name in parentheses and may itself hold spaces and parentheses.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const [state] = fields;
  const startTicks = fields[19];
  if (state === 'Z' || state === 'X') return null;
  return `${read('/proc/sys/kernel/random/boot_id')?.trim()}:${pid}:${startTicks}`;
}

function read(file) {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

function isSignalable(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/**
 * Live processes that work in a folder. PostgreSQL's processes all do so in their data folder, which finds them even after
 * the postmaster was killed and its postmaster.pid names a process that is gone.
 * @param {string} dir
 * @returns {number[]} always empty where there is no /proc
 */
export function processesWorkingIn(dir) {
  if (process.platform !== 'linux') return [];
  let real;
  try {
    real = fs.realpathSync(dir);
  } catch {
    return [];
  }
  return fs
    .readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => worksIn(pid, real) && processIdentity(pid) !== null);
}

function worksIn(pid, dir) {
  try {
    return fs.readlinkSync(`/proc/${pid}/cwd`) === dir;
  } catch {
    return false;
  }
}
