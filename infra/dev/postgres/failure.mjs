import { DevError, diskFailure } from '../console/dev-error.mjs';

/** Room for a new cluster with its write-ahead log, in MB. */
const neededMegabytes = 200;

/**
 * Turns what initdb or postgres said before it gave up into a failure with a sentence.
 * @param {string} log
 * @param {string} dir the data folder
 */
export function databaseFailure(log, dir) {
  if (/incompatible with server|initialized by PostgreSQL version/.test(log)) return new DevError('data_other_version', { dir });
  const disk = diskFailure(log);
  if (disk !== null) return new DevError(disk, { dir, neededMegabytes });
  return new DevError('database_failed', { dir }, log);
}
