import type { imports as source } from '../en/imports.js';

export const imports: Record<keyof typeof source, string> = {
  rejectedNoteHeader: '需要更正的问题',
};
