import fs from 'node:fs';
import path from 'node:path';
import { DevError } from '../console/dev-error.mjs';
import { root } from '../setup/paths.mjs';
import { writeFontConfiguration } from './fonts.mjs';
import { npmChromium } from './npm-chromium.mjs';

// Beside the packages: whoever removes node_modules gets a fresh browser too.
const cacheDir = path.join(root, 'node_modules', '.cache', 'bridge-browser');
const systemBrowser = '/usr/bin/chromium';

/**
 * The Chromium to use and the environment that it needs.
 * @param {NodeJS.ProcessEnv} environment
 * @param {{ dir?: string, system?: string, fromNpm?: typeof npmChromium }} [places] replaced by tests
 * @returns {Promise<{ executablePath: string, env: Record<string, string> }>}
 * @throws {DevError} browser_path_wrong, no_browser
 */
export async function findBrowser(environment, { dir = cacheDir, system = systemBrowser, fromNpm = npmChromium } = {}) {
  const named = environment.CHROMIUM_PATH?.trim() ?? '';
  if (named !== '' && !isProgram(named)) throw new DevError('browser_path_wrong', { file: named });
  const browser = named === '' ? ((await fromNpm(dir)) ?? systemChromium(system)) : { executablePath: named, libraryDirs: [] };
  const libraries = [...browser.libraryDirs, environment.LD_LIBRARY_PATH ?? ''].filter((entry) => entry !== '').join(path.delimiter);
  return {
    executablePath: browser.executablePath,
    env: { FONTCONFIG_FILE: writeFontConfiguration(dir), ...(libraries === '' ? {} : { LD_LIBRARY_PATH: libraries }) },
  };
}

function systemChromium(file) {
  if (!isProgram(file)) throw new DevError('no_browser');
  return { executablePath: file, libraryDirs: [] };
}

function isProgram(file) {
  try {
    fs.accessSync(file, fs.constants.X_OK);
    return fs.statSync(file).isFile();
  } catch {
    return false;
  }
}
