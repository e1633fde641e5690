import { chromium } from 'playwright-core';
import { findBrowser } from './browser/find.mjs';

// The pages opened here are our own, and the sandbox needs rights that root and many containers do not have. What could hide
// a fault of ours (web security, site isolation) stays on; what would reach for the network by itself is off.
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync',
  '--disable-domain-reliability',
  '--no-pings',
  '--font-render-hinting=none',
];

/**
 * Starts a Chromium that needs nothing of the machine and draws Korean and Chinese: the one that CHROMIUM_PATH names, else the
 * one from npm, else /usr/bin/chromium. The caller closes it; it also ends with this process.
 * @param {import('playwright-core').LaunchOptions} [options] `args` and `env` are added to ours, the others stand as given
 * @returns {Promise<import('playwright-core').Browser>}
 * @throws {import('./console/dev-error.mjs').DevError} no_browser, browser_path_wrong, program_disk_full, …
 */
export async function launchBrowser({ args = [], env = {}, ...options } = {}) {
  const browser = await findBrowser(process.env);
  return await chromium.launch({
    headless: true,
    ...options,
    executablePath: browser.executablePath,
    args: [...flags, ...args],
    env: { ...process.env, ...browser.env, ...env },
  });
}
