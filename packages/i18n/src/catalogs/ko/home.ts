import type { home as source } from '../en/home.js';

export const home: Record<keyof typeof source, string> = {};
