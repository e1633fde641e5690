import { spawn } from 'node:child_process';
import { once } from 'node:events';

/**
 * A program under test: what it says, when it says something, and how it ends.
 * @param {string} file
 * @param {{ args?: string[], env?: NodeJS.ProcessEnv, shell?: boolean }} [options] `shell` puts a shell between, as npm does
 */
export function startChild(file, { args = [], env = {}, shell = false } = {}) {
  // With something to do afterwards, the shell stays instead of becoming the program.
  const [command, given] = shell
    ? ['sh', ['-c', '"$0" "$@"; exit $?', process.execPath, file, ...args]]
    : [process.execPath, [file, ...args]];
  const child = spawn(command, given, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  const gone = once(child, 'exit');
  const ended = once(child, 'close').then(([code, signal]) => ({ code, signal, output }));
  let output = '';
  const listeners = new Set();
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      output += text;
      for (const listener of listeners) listener();
    });
  }
  return {
    pid: child.pid,
    kill: (signal) => child.kill(signal),
    /** Settles when the program itself is gone; what it started may still run. */
    gone,
    /** Settles when it and all that speaks through its output are gone. */
    ended,
    /** Settles with the match as soon as the output holds it; rejects when the program ends without. */
    said: (pattern) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const match = pattern.exec(output);
          if (match !== null) resolve(match);
        };
        listeners.add(look);
        look();
        ended.then(() => reject(new Error(`ended without saying ${pattern}:\n${output}`)));
      }),
  };
}
