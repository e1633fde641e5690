import { spawn } from 'node:child_process';
import fs from 'node:fs';
import { DevError, diskFailure } from '../console/dev-error.mjs';
import { root } from '../setup/paths.mjs';
import { pinnedNode, productEnvironment } from '../setup/pinned-node.mjs';
import { portFailure } from './port.mjs';

// Requests under way get this long to be answered before the server is ended.
const stopWithinMs = 10_000;

/**
 * Starts the server. It speaks through the channel: `{type:'listening', url}`, `{type:'demo', signIns}`,
 * `{type:'failed', code, message}`; and it ends by itself when the channel closes because this process was killed.
 * @param {object} options
 * @param {string} options.entry compiled file to run
 * @param {NodeJS.ProcessEnv} options.env
 * @param {(message: { type: string }) => void} options.onMessage
 */
export function startApi({ entry, env, onMessage }) {
  if (!fs.existsSync(entry)) throw new DevError('api_missing', { file: entry });
  const child = spawn(pinnedNode(), ['--enable-source-maps', entry], {
    cwd: root,
    env: productEnvironment({ NODE_ENV: process.env.NODE_ENV ?? 'production', ...env }),
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    // Ctrl-C at the keyboard goes to the whole group; the server is told to stop by us alone, in order.
    detached: true,
  });
  let failed = null;
  child.on('message', (message) => {
    if (message.type === 'failed') failed = message;
    else onMessage(message);
  });
  const ended = new Promise((resolve) => child.once('exit', (code, signal) => resolve({ code, signal })));
  return {
    /** Settles with the reason when the server ends. */
    ended: ended.then((how) => apiFailure(failed, how, env)),
    stop: async () => {
      child.kill('SIGTERM');
      const force = setTimeout(() => child.kill('SIGKILL'), stopWithinMs);
      await ended;
      clearTimeout(force);
    },
  };
}

function apiFailure(failed, { code, signal }, env) {
  if (failed === null) return new DevError('api_stopped', { how: signal ?? `exit code ${code}` });
  // 53100 is PostgreSQL's code for a disk that is full.
  const disk = failed.code === '53100' ? 'disk_full' : diskFailure(`${failed.code} ${failed.message}`);
  if (disk !== null && failed.code !== 'EACCES') return new DevError(disk, { dir: env.BRIDGE_FILES_DIR, neededMegabytes: 200 });
  const listening = portFailure({ code: failed.code }, Number(env.PORT), env.HOST);
  return listening instanceof DevError ? listening : new DevError('api_failed', { code: failed.code, message: failed.message });
}
