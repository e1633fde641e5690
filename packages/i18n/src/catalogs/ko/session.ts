import type { session as source } from '../en/session.js';

export const session: Record<keyof typeof source, string> = {};
