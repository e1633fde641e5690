import fs from 'node:fs';
import path from 'node:path';
import { DevError, diskFailure } from '../console/dev-error.mjs';

const megabyte = 1024 * 1024;

/**
 * Makes the folder if need be and refuses one that cannot hold what is to come.
 * @param {string} dir
 * @param {{ neededMegabytes: number, ofProgram?: boolean }} options ofProgram: the checkout itself, which BRIDGE_DATA_DIR does not move
 */
export function assertWritable(dir, { neededMegabytes, ofProgram = false }) {
  try {
    makeFolder(dir);
    const probe = path.join(dir, `.write-probe-${process.pid}`);
    fs.writeFileSync(probe, 'x');
    fs.rmSync(probe);
  } catch (error) {
    throw folderFailure(error, dir, { neededMegabytes, ofProgram });
  }
  if (freeMegabytes(dir) < neededMegabytes) throw new DevError(ofProgram ? 'program_disk_full' : 'disk_full', { dir, neededMegabytes });
}

// Node's own recursive mkdir never returns where the system refuses a folder with "no such file", as under /proc.
function makeFolder(dir) {
  const stat = fs.statSync(dir, { throwIfNoEntry: false });
  if (stat?.isDirectory()) return;
  if (stat !== undefined) throw Object.assign(new Error('not a folder'), { code: 'ENOTDIR' });
  makeFolder(path.dirname(dir));
  fs.mkdirSync(dir);
}

function folderFailure(error, dir, { neededMegabytes, ofProgram }) {
  if (error.code === 'EEXIST' || error.code === 'ENOTDIR') return new DevError('data_dir_not_a_folder', { dir });
  const code = error.code === 'ENOENT' ? 'no_permission' : diskFailure(String(error.code));
  if (code === null) return error;
  return new DevError(ofProgram ? `program_${code}` : code, { dir, neededMegabytes });
}

function freeMegabytes(dir) {
  const { bavail, bsize, blocks } = fs.statfsSync(dir);
  // Some network and virtual disks tell no size.
  return blocks === 0 ? Number.POSITIVE_INFINITY : (bavail * bsize) / megabyte;
}
