import { readdirSync, readFileSync } from 'node:fs';

/** The kernel counts in hundredths of a second. */
const MS_PER_TICK = 10;

/** Processor time of the processes that `parent` started, in ms; null where the system has no /proc. */
function childrenMs(parent) {
  try {
    let ticks = 0;
    for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
      const stat = readFileSync(`/proc/${pid}/stat`, { encoding: 'utf8', flag: 'r' });
      const [, parentPid, ...rest] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      if (Number(parentPid) === parent) ticks += Number(rest[9]) + Number(rest[10]);
    }
    return ticks * MS_PER_TICK;
  } catch {
    return null;
  }
}

/** Processor time so far: of this thread, where the servers run, and of the database. A busy machine changes it less than what a clock shows. */
export function processorMs(databasePid) {
  const { user, system } = process.threadCpuUsage();
  return { server: (user + system) / 1000, database: childrenMs(databasePid) };
}
