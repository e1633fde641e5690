import { spawn } from 'node:child_process';
import { setTimeout as delay } from 'node:timers/promises';
import { freePort } from '../setup/free-port.mjs';
import { databaseFailure } from './failure.mjs';

const durableSettings = { recovery_init_sync_method: 'syncfs', wal_init_zero: 'on' };
// Nothing a test writes has to survive a power cut.
const testSettings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', autovacuum: 'off', max_wal_size: '4GB' };
const logTailCharacters = 20_000;

/**
 * Starts postgres on a free port of 127.0.0.1 and waits until it takes connections.
 * @param {string} dir
 * @param {{ durable: boolean, runner: import('./unprivileged.mjs').Runner }} options
 */
export async function startServer(dir, { durable, runner }) {
  for (let attempt = 0; ; attempt++) {
    const port = await freePort();
    const server = launch(dir, port, { durable, runner });
    if (await server.ready) return { port, child: server.child, log: server.log };
    const log = server.log();
    // Between looking for a port and taking it another program may have taken it; on systems without /proc an earlier
    // postmaster may still be going down.
    const worthAnotherTry = /could not bind|lock file|shared memory block/.test(log);
    if (!worthAnotherTry || attempt >= 50) throw databaseFailure(log, dir);
    await delay(200);
  }
}

function launch(dir, port, { durable, runner }) {
  const settings = {
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: '',
    timezone: 'UTC',
    max_connections: 200,
    shared_buffers: '128MB',
    ...(durable ? durableSettings : testSettings),
  };
  const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const [program, args] = runner.command('postgres', ['-D', dir, ...options]);
  const child = spawn(program, args, { ...runner.spawnOptions, cwd: '/', stdio: ['ignore', 'ignore', 'pipe'] });
  let log = '';
  const ready = new Promise((resolve) => {
    child.stderr.setEncoding('utf8').on('data', (text) => {
      log = (log + text).slice(-logTailCharacters);
      if (log.includes('ready to accept connections')) resolve(true);
    });
    child.once('error', (error) => {
      log += error.message;
      resolve(false);
    });
    child.once('close', () => resolve(false));
  });
  return { child, ready, log: () => log };
}
