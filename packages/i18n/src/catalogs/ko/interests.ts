import type { interests as source } from '../en/interests.js';

export const interests: Record<keyof typeof source, string> = {};
