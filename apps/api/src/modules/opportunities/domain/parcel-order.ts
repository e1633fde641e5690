const LONGEST_NUMBER = 8;

/** A key by which parcel numbers sort as people count: `3-2` before `3-10`. */
export function parcelOrder(parcelNo: string): string {
  return parcelNo.replaceAll(/\d+/g, (digits) => digits.padStart(LONGEST_NUMBER, '0'));
}
