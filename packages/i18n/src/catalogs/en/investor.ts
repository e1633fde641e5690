export const investor = {} as const;
