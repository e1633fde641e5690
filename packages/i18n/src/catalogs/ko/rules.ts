import type { rules as source } from '../en/rules.js';

export const rules: Record<keyof typeof source, string> = {};
