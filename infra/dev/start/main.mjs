import fs from 'node:fs';
import path from 'node:path';
import { DevError, reportFailure } from '../console/dev-error.mjs';
import { startCluster } from '../postgres/cluster.mjs';
import { assertWritable } from '../setup/disk.mjs';
import { tryLock } from '../setup/lock.mjs';
import { root } from '../setup/paths.mjs';
import { prepare } from '../setup/prepare.mjs';
import { stopRunning } from '../setup/run.mjs';
import { announcer } from './announce.mjs';
import { startApi } from './api.mjs';
import { onceLeftAlone } from './left-alone.mjs';
import { readOptions } from './options.mjs';
import { assertAnswering, assertUsable, databasePlace } from './own-database.mjs';
import { assertPortFree } from './port.mjs';

const apiEntry = path.join(root, 'apps', 'api', 'dist', 'main.js');
const workspaces = ['@bridge/api', '@bridge/portal'];
// Room for a first cluster with its write-ahead log; later starts get by with one more segment of it.
const roomForNewDataMegabytes = 200;
const roomForMoreDataMegabytes = 32;

/**
 * `npm start`: from a bare checkout, or a warm one, to a portal that answers; then waits until it is told to stop.
 * @param {object} [parts] replaced by tests, which have no product to build
 * @param {(options: object) => Promise<void>} [parts.prepareCheckout]
 * @param {string} [parts.entry]
 */
export async function main({ prepareCheckout = prepare, entry = apiEntry } = {}) {
  const stopping = untilToldToStop();
  /** What runs, in the order in which it was started. */
  const started = [];
  let exitCode = 0;
  try {
    const options = readOptions(process.env);
    const reason = await Promise.race([stopping, bringUp(options, { prepareCheckout, entry, started })]);
    if (reason instanceof Error) throw reason;
  } catch (error) {
    reportFailure(error);
    exitCode = 1;
  }
  await stopRunning();
  for (const part of started.reverse()) await part.stop();
  process.exit(exitCode);
}

// Settles with the first thing that ends while everything should run.
async function bringUp(options, { prepareCheckout, entry, started }) {
  await assertPortFree(options.port, options.host);
  const place = options.databaseUrl === null ? null : databasePlace(options.databaseUrl);
  if (place !== null) await assertAnswering(place);
  const isNew = !fs.existsSync(clusterDir(options));
  assertWritable(options.dataDir, { neededMegabytes: place === null && isNew ? roomForNewDataMegabytes : roomForMoreDataMegabytes });
  if (place === null) holdDataDir(options.dataDir);
  assertWritable(options.filesDir, { neededMegabytes: 1 });
  let database;
  await prepareCheckout({
    workspaces,
    say: (line) => console.log(line),
    onInstalled: async () => {
      database = place === null ? await ownCluster(options, started) : await ownServer(options);
    },
  });
  const api = startApi({ entry, env: apiEnvironment(options, database.url), onMessage: announcer(console.log) });
  started.push(api);
  return await Promise.race([api.ended, database.died]);
}

async function ownCluster(options, started) {
  const starting = startCluster({ purpose: 'dev', dir: clusterDir(options) });
  // Told to stop while the database is still coming up, it is waited for and stopped all the same.
  started.push({
    stop: () =>
      starting.then(
        (cluster) => cluster.stop(),
        () => {},
      ),
  });
  const cluster = await starting;
  return { url: cluster.url(), died: cluster.died };
}

async function ownServer({ databaseUrl }) {
  await assertUsable(databaseUrl);
  // A server of their own that goes away is the server's matter: the API reports it request by request and recovers.
  return { url: databaseUrl, died: new Promise(() => {}) };
}

// The major version is in the name: another one cannot read the files.
function clusterDir({ dataDir }) {
  return path.join(dataDir, 'pg18');
}

function holdDataDir(dataDir) {
  const lock = tryLock(path.join(dataDir, 'lock'));
  if ('heldBy' in lock) throw new DevError('data_in_use', { dir: dataDir, pid: lock.heldBy });
}

function apiEnvironment(options, url) {
  return { DATABASE_URL: url, PORT: String(options.port), HOST: options.host, BRIDGE_FILES_DIR: options.filesDir };
}

function untilToldToStop() {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => resolve(null));
    onceLeftAlone(() => resolve(null));
  });
}
