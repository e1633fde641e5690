import type { shell as source } from '../en/shell.js';

export const shell: Record<keyof typeof source, string> = {};
