import { BROWSERS, SYSTEMS } from '@bridge/common';
import { networkOf } from '../../../platform/http/network.js';

type Browser = (typeof BROWSERS)[number];
type System = (typeof SYSTEMS)[number];

/** What a request tells of the device that it comes from: enough to know one's own again, and no more. */
export interface Device {
  browser: Browser;
  system: System;
  network: string;
}

// In this order: most browsers also call themselves by the names further down.
const BROWSER_MARKS: readonly [RegExp, Browser][] = [
  [/micromessenger/i, 'wechat'],
  [/whale\//i, 'whale'],
  [/samsungbrowser\//i, 'samsung'],
  [/edg(e|a|ios)?\//i, 'edge'],
  [/(firefox|fxios)\//i, 'firefox'],
  [/(chrome|crios|chromium)\//i, 'chrome'],
  [/safari\//i, 'safari'],
];
const SYSTEM_MARKS: readonly [RegExp, System][] = [
  [/harmony|openharmony/i, 'harmony'],
  [/android/i, 'android'],
  [/iphone|ipad|ipod/i, 'ios'],
  [/windows/i, 'windows'],
  [/mac os x|macintosh/i, 'macos'],
  [/linux|x11/i, 'linux'],
];

const marked = <T>(marks: readonly [RegExp, T][], text: string): T | undefined => marks.find(([mark]) => mark.test(text))?.[1];

export function deviceOf(userAgent: string | undefined, address: string): Device {
  const text = userAgent ?? '';
  return { browser: marked(BROWSER_MARKS, text) ?? 'other', system: marked(SYSTEM_MARKS, text) ?? 'other', network: networkOf(address) };
}
