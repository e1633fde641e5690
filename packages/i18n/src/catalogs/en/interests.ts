export const interests = {} as const;
