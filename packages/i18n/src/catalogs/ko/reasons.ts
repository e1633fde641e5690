import type { reasons as source } from '../en/reasons.js';

export const reasons: Record<keyof typeof source, string> = {};
