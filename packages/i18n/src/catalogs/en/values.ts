export const values = {
  unknown: 'unknown',
  stale: 'not confirmed lately',
  areaWanted: 'Wants {areaM2}.',
} as const;
