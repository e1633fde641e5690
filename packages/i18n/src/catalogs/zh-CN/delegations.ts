import type { delegations as source } from '../en/delegations.js';

export const delegations: Record<keyof typeof source, string> = {};
