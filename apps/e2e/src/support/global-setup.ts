import { launchBrowser } from '@bridge/dev/browser';
import { type Stack, startStack } from './stack.js';

declare global {
  var bridgeStack: Stack | undefined;
}

/** One stack for all journeys. The browser is unpacked here once, so that two workers never do it at the same time. */
export default async function setUp(): Promise<void> {
  const [stack, browser] = await Promise.all([startStack(), launchBrowser()]);
  await browser.close();
  globalThis.bridgeStack = stack;
  process.env.BRIDGE_E2E_URL = stack.url;
  process.env.BRIDGE_E2E_FILES = stack.files;
  process.env.BRIDGE_E2E_SIGN_INS = JSON.stringify(stack.signIns);
}
