import type { importIssues as source } from '../en/importIssues.js';

export const importIssues: Record<keyof typeof source, string> = {};
