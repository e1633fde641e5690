// Owns the postmaster. It runs in a session of its own, so Ctrl-C at the keyboard does not reach it, and watches the channel to
// the process that wanted the database: when that process ends, however it ends, the channel closes and PostgreSQL is shut down.
import fs from 'node:fs';
import { DevError } from '../console/dev-error.mjs';
import { databaseFailure } from './failure.mjs';
import { initCluster } from './init.mjs';
import { clearRemnants } from './remnants.mjs';
import { startServer } from './server.mjs';
import { unprivileged } from './unprivileged.mjs';

const { dir, durable, removeAfter } = JSON.parse(process.argv[2]);
let closing = false;
let server = null;

function shutDown() {
  closing = true;
  server?.child.kill('SIGINT');
}

function tell(message) {
  if (process.connected) process.send(message, () => {});
}

function finish(exitCode) {
  if (removeAfter !== null) fs.rmSync(removeAfter, { recursive: true, force: true });
  process.exitCode = exitCode;
  if (process.connected) process.disconnect();
}

async function guard() {
  const startedAt = performance.now();
  const runner = unprivileged();
  await clearRemnants(dir);
  initCluster(dir, { durable, runner });
  server = await startServer(dir, { durable, runner });
  server.child.once('close', () => {
    if (!closing) tell({ type: 'died', log: server.log() });
    finish(closing ? 0 : 1);
  });
  if (closing) shutDown();
  else
    tell({
      type: 'ready',
      port: server.port,
      pid: server.child.pid,
      how: runner.how,
      startedInMs: Math.round(performance.now() - startedAt),
    });
}

process.on('disconnect', shutDown);
process.on('SIGTERM', shutDown);
for (const signal of ['SIGINT', 'SIGHUP']) process.on(signal, () => {});

guard().catch((error) => {
  const known = error instanceof DevError ? error : databaseFailure(String(error.stack), dir);
  tell({ type: 'failed', code: known.code, params: known.params, detail: known.detail });
  finish(1);
});
