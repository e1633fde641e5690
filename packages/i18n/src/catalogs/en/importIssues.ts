export const importIssues = {} as const;
