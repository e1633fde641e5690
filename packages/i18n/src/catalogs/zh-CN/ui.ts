import type { ui as source } from '../en/ui.js';

export const ui: Record<keyof typeof source, string> = {};
