import type { opportunities as source } from '../en/opportunities.js';

export const opportunities: Record<keyof typeof source, string> = {};
