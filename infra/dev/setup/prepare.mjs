import path from 'node:path';
import { build } from './build.mjs';
import { assertWritable } from './disk.mjs';
import { install, isInstalled } from './install.mjs';
import { waitForLock } from './lock.mjs';
import { root } from './paths.mjs';

const roomToInstallMegabytes = 900;

/**
 * Brings the checkout to where the product can run: packages installed, workspaces built. Whatever is up to date is left alone.
 * @param {object} options
 * @param {string[]} [options.workspaces] package names to build; all when empty
 * @param {(line: string) => void} options.say progress for whoever waits
 * @param {() => Promise<unknown> | unknown} [options.onInstalled] runs beside the build, as soon as packages are there
 */
export async function prepare({ workspaces = [], say, onInstalled = () => {} }) {
  await alone(say, async () => {
    await installIfNeeded(say);
    await Promise.all([build(workspaces), Promise.resolve().then(onInstalled)]);
  });
}

/** Only the packages; for `npm test`, where the build is a step of its own. */
export async function prepareInstalled(say) {
  await alone(say, () => installIfNeeded(say));
}

async function installIfNeeded(say) {
  if (isInstalled()) return;
  assertWritable(root, { neededMegabytes: roomToInstallMegabytes, ofProgram: true });
  say('Installing packages (the first time, and when they change) · 패키지를 설치합니다 · 正在安装软件包 …');
  await install();
}

// Two commands started at once in one checkout must not both replace node_modules or write the same compiled files.
async function alone(say, work) {
  const dir = path.join(root, '.data');
  assertWritable(dir, { neededMegabytes: 1, ofProgram: true });
  const lock = await waitForLock(path.join(dir, 'setup.lock'), (pid) =>
    say(`Waiting for the set-up of another command (process ${pid}) …`),
  );
  try {
    await work();
  } finally {
    lock.release();
  }
}
