import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { assertWritable } from '../setup/disk.mjs';
import { waitForLock } from '../setup/lock.mjs';
import { run } from '../setup/run.mjs';

const require = createRequire(import.meta.url);
const unpackFile = fileURLToPath(new URL('./unpack.mjs', import.meta.url));
const neededMegabytes = 300;

/**
 * The Chromium that comes with npm, unpacked on first use; null where there is none for this machine.
 * Several processes may ask at once: one unpacks, the others wait for it. What a killed one left half made is thrown away.
 * @param {string} dir where it is unpacked, one folder for each version
 * @returns {Promise<{ executablePath: string, libraryDirs: string[] } | null>}
 */
export async function npmChromium(dir) {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  const version = installedVersion();
  if (version === null) return null;
  const home = path.join(dir, `chromium-${version}`);
  if (!fs.existsSync(home)) await unpackOnce(home);
  return { executablePath: path.join(home, 'chromium'), libraryDirs: [path.join(home, 'al2023', 'lib')] };
}

async function unpackOnce(home) {
  assertWritable(path.dirname(home), { neededMegabytes, ofProgram: true });
  const lock = await waitForLock(`${home}.lock`, () => {});
  const part = `${home}.part`;
  try {
    if (fs.existsSync(home)) return;
    fs.rmSync(part, { recursive: true, force: true });
    fs.mkdirSync(part);
    // The package unpacks into the temporary folder of its process, whatever it is told: so it gets a process of its own.
    const { code, output } = await run(process.execPath, [unpackFile], { env: { ...process.env, TMPDIR: part } });
    if (code !== 0) throw new Error(`Chromium could not be unpacked:\n${output}`);
    // The package gives its program to its owner alone; a checkout may be used by root and by others.
    fs.chmodSync(path.join(part, 'chromium'), 0o755);
    fs.renameSync(part, home);
  } finally {
    lock.release();
  }
}

function installedVersion() {
  try {
    const entry = require.resolve('@sparticuz/chromium');
    return JSON.parse(fs.readFileSync(path.join(path.dirname(entry), '..', 'package.json'), 'utf8')).version;
  } catch {
    return null;
  }
}
