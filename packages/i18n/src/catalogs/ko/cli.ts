import type { cli as source } from '../en/cli.js';

export const cli: Record<keyof typeof source, string> = {};
