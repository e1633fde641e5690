/** A set of sites: bit `i % 32` of word `i / 32` stands for site `i`. */
export type Bitmap = Int32Array;

const wordsFor = (size: number): number => (size + 31) >>> 5;
export const emptyBitmap = (size: number): Bitmap => new Int32Array(wordsFor(size));

export function setBit(bitmap: Bitmap, index: number): void {
  bitmap[index >>> 5] = (bitmap[index >>> 5] ?? 0) | (1 << (index & 31));
}

export const hasBit = (bitmap: Bitmap, index: number): boolean => (((bitmap[index >>> 5] ?? 0) >>> (index & 31)) & 1) === 1;

export function unite(into: Bitmap, other: Bitmap): void {
  for (let word = 0; word < into.length; word++) into[word] = (into[word] ?? 0) | (other[word] ?? 0);
}

/** All sites of a set of `size`; the bits behind the last site stay 0. */
export function fullBitmap(size: number): Bitmap {
  const bitmap = emptyBitmap(size).fill(-1);
  if (size % 32 !== 0) bitmap[bitmap.length - 1] = (1 << (size & 31)) - 1;
  return bitmap;
}
