export const values = {
  unknown: 'unknown',
  stale: 'not confirmed lately',
} as const;
