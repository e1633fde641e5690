import { usccCheckDigit } from '@bridge/common';
import { type Reading, read, refuse, UNKNOWN } from './reading.js';
import { type CellValue, foldText, isNoFigure, writtenText } from './text.js';

/** Chapters 1 to 9 have headings up to 14: what is no such heading has lost no zero. */
const LOST_ZERO = /^[1-9](?:0[1-9]|1[0-4])/;

/**
 * An HS code of 4 to 10 digits without dots: `3920.20`, `8541.43.00`, `39202090`. A figure of a sheet has lost zeros at either end
 * (3920.2 was 3920.20, 3022014 was 03022014), also in a file that was saved as text later; they are given back.
 * Codes have an even number of digits; another number is refused.
 */
export function readHs(value: CellValue): Reading<string> {
  if (isNoFigure(value)) return UNKNOWN;
  const text = foldText(writtenText(value)).replace(/^(\d{6,10})\.0$/, '$1');
  const first = (/(?<![\da-z])\d{4}[\d.\s-]*/i.exec(text) ?? /\d[\d.\s-]*/.exec(text))?.[0].trim() ?? '';
  const groups = first.replace(/[.\s-]+$/, '').split(/[.\s-]+/);
  const last = groups.length - 1;
  const digits = groups.map((group, index) => (index === last && index > 0 && group.length === 1 ? `${group}0` : group)).join('');
  const code = digits.length % 2 === 1 && LOST_ZERO.test(digits) ? `0${digits}` : digits;
  return /^(?:\d{2}){2,5}$/.test(code) ? read(code) : refuse('bad-hs', value);
}

/** A Unified Social Credit Code; it is kept as written when its form or check digit is wrong, because it still tells companies apart. */
export function readUscc(value: CellValue): Reading<string> {
  if (isNoFigure(value)) return UNKNOWN;
  const text = foldText(writtenText(value))
    .toUpperCase()
    .replace(/[\s-]+/g, '');
  const code = /^[^0-9A-Z]*([0-9A-Z]{18})(?![0-9A-Z])/.exec(text)?.[1] ?? text;
  // `申请中` names no company.
  if (!/[0-9A-Z]/.test(code)) return refuse('uscc-format', value);
  const expected = code.length === 18 ? usccCheckDigit(code) : null;
  if (expected === null) return { value: code, problem: refuse('uscc-format', value).problem };
  if (expected === code[17]) return read(code);
  return { value: code, problem: refuse('uscc-check-digit', value, { expectedText: expected }).problem };
}

/** Korean industry codes in one cell, two to five digits each: `20|24|C28, 38`. */
export function readKsicList(value: CellValue): Reading<string[]> {
  if (isNoFigure(value)) return UNKNOWN;
  const codes = foldText(writtenText(value)).match(/\d+/g) ?? [];
  if (codes.length === 0 || codes.some((code) => code.length < 2 || code.length > 5)) return refuse('bad-ksic', value);
  return read([...new Set(codes)]);
}
