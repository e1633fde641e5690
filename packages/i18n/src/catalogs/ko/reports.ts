import type { reports as source } from '../en/reports.js';

export const reports: Record<keyof typeof source, string> = {};
