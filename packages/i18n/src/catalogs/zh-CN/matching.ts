import type { matching as source } from '../en/matching.js';

export const matching: Record<keyof typeof source, string> = {};
