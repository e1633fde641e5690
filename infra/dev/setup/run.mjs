import { spawn } from 'node:child_process';
import { setTimeout as delay } from 'node:timers/promises';

const outputTailCharacters = 200_000;
// npm and turbo stop their own children on SIGTERM; what has not gone by then is stuck.
const graceMs = 5000;
/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();

/**
 * Runs a command in a process group of its own, so that stopRunning() reaches whatever it started, and collects what it says.
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, echo?: (text: string) => void }} [options] echo: sees the output as it comes
 * @returns {Promise<{ code: number, output: string }>} output: stdout and stderr together, the tail of it when it is long
 */
export function run(command, args, { cwd, env = process.env, echo = () => {} } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
    running.add(child);
    let output = '';
    const take = (text) => {
      output = (output + text).slice(-outputTailCharacters);
      echo(text);
    };
    child.stdout.setEncoding('utf8').on('data', take);
    child.stderr.setEncoding('utf8').on('data', take);
    const done = (code) => {
      running.delete(child);
      resolve({ code, output });
    };
    child.once('error', (error) => {
      output += error.message;
      done(127);
    });
    child.once('close', (code) => done(code ?? 1));
  });
}

/** Ends everything run() has started. */
export async function stopRunning() {
  const deadline = Date.now() + graceMs;
  signalGroups('SIGTERM');
  while (running.size > 0 && Date.now() < deadline) await delay(20);
  signalGroups('SIGKILL');
}

function signalGroups(signal) {
  for (const child of running) {
    try {
      process.kill(-child.pid, signal);
    } catch {
      // The group has ended by itself.
    }
  }
}
