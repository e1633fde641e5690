import type { investor as source } from '../en/investor.js';

export const investor: Record<keyof typeof source, string> = {};
