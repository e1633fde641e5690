import type { Browser, LaunchOptions } from 'playwright-core';

/**
 * Starts a Chromium that needs nothing of the machine and draws Korean and Chinese: the one that CHROMIUM_PATH names, else the
 * one from npm, else /usr/bin/chromium. The caller closes it; it also ends with this process.
 * `args` and `env` are added to ours, the other options stand as given.
 */
export function launchBrowser(options?: Omit<LaunchOptions, 'executablePath'>): Promise<Browser>;
