import type { CellValue } from '../values/text.js';

export interface RawRow {
  /** As the sheet numbers it, from 1. */
  sheetRow: number;
  cells: CellValue[];
}
export interface RawSheet {
  name: string | null;
  rows: RawRow[];
}

/** Letters of a column counted from 0: 0 → A, 26 → AA. */
export function columnLetter(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : `${columnLetter(Math.floor(index / 26) - 1)}${last}`;
}

/** Column counted from 0 and row counted from 1 of an address such as `AB12`. */
export function cellAddress(address: string): { column: number; sheetRow: number } | null {
  const found = /^([A-Z]{1,3})(\d{1,7})$/.exec(address);
  if (!found) return null;
  let column = 0;
  for (const letter of found[1] ?? '') column = column * 26 + letter.charCodeAt(0) - 64;
  return { column: column - 1, sheetRow: Number(found[2]) };
}
