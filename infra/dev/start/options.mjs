import path from 'node:path';
import { DevError } from '../console/dev-error.mjs';
import { fromTyped, root } from '../setup/paths.mjs';

/**
 * What `npm start` was told through the environment.
 * @param {NodeJS.ProcessEnv} env
 * @throws {DevError} port_invalid
 */
export function readOptions(env) {
  const given = (name) => (env[name] === undefined || env[name].trim() === '' ? undefined : env[name].trim());
  const dataDir = given('BRIDGE_DATA_DIR') === undefined ? path.join(root, '.data') : fromTyped(given('BRIDGE_DATA_DIR'));
  return {
    port: readPort(given('PORT') ?? '4400'),
    host: given('HOST') ?? '127.0.0.1',
    dataDir,
    filesDir: given('BRIDGE_FILES_DIR') === undefined ? path.join(dataDir, 'files') : fromTyped(given('BRIDGE_FILES_DIR')),
    databaseUrl: given('DATABASE_URL') ?? null,
  };
}

// 0 stands for any free port.
function readPort(value) {
  const port = Number(value);
  if (!/^\d+$/.test(value) || port > 65_535) throw new DevError('port_invalid', { value });
  return port;
}
