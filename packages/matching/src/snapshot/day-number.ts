/** Days before each month in a year that is not a leap year. */
const DAYS_BEFORE = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

/** Days from the beginning of year 0 to a calendar day (`YYYY-MM-DD`), so that dates can be compared and subtracted as integers. */
export function dayNumber(day: string): number {
  const year = Number(day.slice(0, 4));
  const month = Number(day.slice(5, 7));
  const leapYears = month > 2 ? year : year - 1;
  const leapDays = Math.floor(leapYears / 4) - Math.floor(leapYears / 100) + Math.floor(leapYears / 400);
  return year * 365 + leapDays + (DAYS_BEFORE[month - 1] ?? 0) + Number(day.slice(8, 10));
}
