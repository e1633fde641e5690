/** Sizes that no real list comes near; behind them wait memory and time that other users need. */
export const LIMITS = {
  fileBytes: 20 * 1024 * 1024,
  zipEntries: 200,
  unpackedBytes: 64 * 1024 * 1024,
  /** Parts that the reader holds as a tree: the texts of 20,000 full rows stay below the first, styles and lists of parts below the second. */
  sharedTextBytes: 24 * 1024 * 1024,
  partBytes: 4 * 1024 * 1024,
  /** Real sheets pack to a tenth or a twentieth; a bomb to a thousandth. */
  packRatio: 200,
  /** Small parts of equal bytes may pack well without harm. */
  ratioFromBytes: 512 * 1024,
  rows: 20_001,
  columns: 100,
  cellCharacters: 5_000,
} as const;
