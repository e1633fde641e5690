/** Importing lists. */
export const imports = {
  rejectedNoteHeader: 'What is wrong',
} as const;
