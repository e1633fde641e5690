import type { review as source } from '../en/review.js';

export const review: Record<keyof typeof source, string> = {};
