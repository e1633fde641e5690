import type { projects as source } from '../en/projects.js';

export const projects: Record<keyof typeof source, string> = {};
