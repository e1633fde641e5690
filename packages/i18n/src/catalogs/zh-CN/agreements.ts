import type { agreements as source } from '../en/agreements.js';

export const agreements: Record<keyof typeof source, string> = {};
