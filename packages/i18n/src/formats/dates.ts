import type { Locale, Period } from '@bridge/common';

const EN_MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

function inKorean(year: string, rest: string, dayOfMonth: string): string {
  if (rest === '') return `${year}년`;
  if (rest.startsWith('Q')) return `${year}년 ${rest[1]}분기`;
  return dayOfMonth === '' ? `${year}. ${Number(rest)}.` : `${year}. ${Number(rest)}. ${Number(dayOfMonth)}.`;
}
function inChinese(year: string, rest: string, dayOfMonth: string): string {
  if (rest === '') return `${year}年`;
  if (rest.startsWith('Q')) return `${year}年第${'一二三四'[Number(rest[1]) - 1] ?? ''}季度`;
  return dayOfMonth === '' ? `${year}年${Number(rest)}月` : `${year}年${Number(rest)}月${Number(dayOfMonth)}日`;
}
function inEnglish(year: string, rest: string, dayOfMonth: string): string {
  if (rest === '') return year;
  if (rest.startsWith('Q')) return `${rest} ${year}`;
  const month = EN_MONTHS[Number(rest) - 1] ?? rest;
  return dayOfMonth === '' ? `${month} ${year}` : `${Number(dayOfMonth)} ${month} ${year}`;
}

/** A day, month, quarter or year: `2027. 6. 30.`, `2027年6月30日`, `30 June 2027`. */
export function formatPeriod(locale: Locale, period: Period): string {
  const [year = '', rest = '', dayOfMonth = ''] = period.split('-');
  if (locale === 'ko') return inKorean(year, rest, dayOfMonth);
  return locale === 'zh-CN' ? inChinese(year, rest, dayOfMonth) : inEnglish(year, rest, dayOfMonth);
}

/** Minutes that Seoul is ahead of UTC; Korea has no summer time. */
const SEOUL_OFFSET_MINUTES = 540;

/** An instant as a day and time in Seoul, where the zone is. */
export function formatInstant(locale: Locale, instant: string): string {
  const local = new Date(Date.parse(instant) + SEOUL_OFFSET_MINUTES * 60_000).toISOString();
  return `${formatPeriod(locale, local.slice(0, 10))} ${local.slice(11, 16)}`;
}

/** The day in Seoul of an instant. */
export function seoulDay(instant: string): string {
  return new Date(Date.parse(instant) + SEOUL_OFFSET_MINUTES * 60_000).toISOString().slice(0, 10);
}
