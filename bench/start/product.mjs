import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

const graceMs = 30_000;
const betweenTriesMs = 20;

/**
 * `npm start` in a checkout, as somebody at the keyboard would: with the Node and npm of the machine and none of our settings.
 * @param {string} dir
 * @param {number} limitMs after which waiting is given up
 * @returns {{ answered: Promise<number>, stop: () => Promise<void> }} answered: milliseconds until the portal answered at /
 */
export function startProduct(dir, limitMs) {
  const startedAt = performance.now();
  const child = spawn('npm', ['start'], { cwd: dir, env: plainEnvironment(), detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = once(child, 'exit');
  let output = '';
  const address = new Promise((resolve, reject) => {
    const take = (text) => {
      output += text;
      const match = /^ {2}(http:\/\/\S+)$/m.exec(output);
      if (match !== null) resolve(match[1]);
    };
    child.stdout.setEncoding('utf8').on('data', take);
    child.stderr.setEncoding('utf8').on('data', take);
    ended.then(() => reject(new Error(`npm start ended without an address:\n${output}`)), reject);
  });
  const answered = address.then((url) => untilAnswering(url)).then(() => performance.now() - startedAt);
  const tooLate = delay(limitMs, null, { ref: false }).then(() => {
    throw new Error(`the portal did not answer within ${limitMs / 1000} s:\n${output}`);
  });
  return { answered: Promise.race([answered, tooLate]), stop: () => stop(child, ended) };
}

// What npm set for this program, and what is set for the product here, would make the start another one than that of a user.
function plainEnvironment() {
  const ours = /^(npm_|BRIDGE_|TURBO_|INIT_CWD$|NODE$|NODE_ENV$|DATABASE_URL$|HOST$)/;
  const plain = Object.fromEntries(Object.entries(process.env).filter(([name]) => !ours.test(name)));
  const entries = (process.env.PATH ?? '').split(path.delimiter).filter((entry) => !entry.includes('node_modules'));
  return { ...plain, PATH: entries.join(path.delimiter), PORT: '0' };
}

async function untilAnswering(url) {
  for (;;) {
    const page = await fetch(url, { headers: { accept: 'text/html' } }).catch(() => null);
    if (page?.ok && (await page.text()).includes('<html')) return;
    await delay(betweenTriesMs);
  }
}

// As Ctrl-C does: the whole group hears it.
async function stop(child, ended) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  process.kill(-child.pid, 'SIGINT');
  const gone = await Promise.race([ended.then(() => true), delay(graceMs, false, { ref: false })]);
  if (!gone) process.kill(-child.pid, 'SIGKILL');
}
