import type { Period } from '@bridge/common';

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const two = (value: number): string => String(value).padStart(2, '0');

const plausibleYear = (year: number): boolean => year >= 1990 && year <= 2100;

/** `2027`, `2027-06` or `2027-06-30`; null for what the calendar does not have or no plan would name. */
export function periodOf(year: number, month?: number, day?: number): Period | null {
  if (!plausibleYear(year)) return null;
  if (month === undefined) return String(year);
  if (month < 1 || month > 12) return null;
  if (day === undefined) return `${year}-${two(month)}`;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const last = month === 2 && leap ? 29 : (DAYS[month - 1] ?? 31);
  return day >= 1 && day <= last ? `${year}-${two(month)}-${two(day)}` : null;
}

export function quarterOf(year: number, quarter: number): Period | null {
  return plausibleYear(year) && quarter >= 1 && quarter <= 4 ? `${year}-Q${quarter}` : null;
}

/** A sheet stores a day as the days since 30 December 1899. */
export function dayOfSerial(serial: number): Period {
  return new Date(Math.round((Math.floor(serial) - 25_569) * 86_400_000)).toISOString().slice(0, 10);
}
/** 1 January 2000 to 31 December 2099: below and above, a bare figure is no date of a plan. */
export const isSerialDay = (value: number): boolean => value >= 36_526 && value < 73_051;
