import { spawn } from 'node:child_process';
import { once } from 'node:events';
import os from 'node:os';
import path from 'node:path';
import { reportFailure } from '../console/dev-error.mjs';
import { root } from '../setup/paths.mjs';
import { pinnedNode, productEnvironment } from '../setup/pinned-node.mjs';
import { prepare } from '../setup/prepare.mjs';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Runs the command line where the user typed it, so that relative paths mean what they meant there. Only its own output goes
 * to stdout; the exit code is its own.
 * @param {string[]} args
 */
export async function runBridge(args) {
  try {
    await prepare({ workspaces: ['@bridge/cli'], say: (line) => console.error(line) });
    process.exitCode = await runProgram(path.join(root, 'apps', 'cli', 'dist', 'main.js'), args);
  } catch (error) {
    reportFailure(error);
    process.exitCode = 1;
  }
}

async function runProgram(entry, args) {
  const child = spawn(pinnedNode(), ['--enable-source-maps', entry, ...args], {
    stdio: 'inherit',
    cwd: process.env.INIT_CWD ?? process.cwd(),
    env: productEnvironment(),
  });
  for (const signal of signals) process.on(signal, () => child.kill(signal));
  const [code, signal] = await once(child, 'exit');
  // As a shell reports a program that a signal ended.
  return code ?? 128 + os.constants.signals[signal];
}
