import { type AreaRange, type Locale, m2ToMu, m2ToPyeong } from '@bridge/common';
import { formatNumber } from './numbers.js';

/** Square metres with the unit that the reader thinks in beside it: 평 in Korean, 亩 in Chinese. */
export function formatArea(locale: Locale, areaM2: number): string {
  const m2 = formatNumber(areaM2);
  if (locale === 'ko') return `${m2}㎡(${formatNumber(m2ToPyeong(areaM2))}평)`;
  if (locale === 'zh-CN') return `${m2}平方米（${formatNumber(m2ToMu(areaM2), 1)}亩）`;
  return `${m2} m²`;
}

export function formatAreaRange(locale: Locale, range: AreaRange): string {
  if (range.min === range.max) return formatArea(locale, range.min);
  const between = locale === 'en' ? '–' : '~';
  return `${formatArea(locale, range.min)}${between}${formatArea(locale, range.max)}`;
}

export function formatPowerMw(powerMw: number): string {
  return `${formatNumber(powerMw, 3)} MW`;
}

const PER_DAY: Record<Locale, string> = { ko: '㎥/일', 'zh-CN': '立方米/日', en: ' m³/day' };
export function formatWater(locale: Locale, m3PerDay: number): string {
  return `${formatNumber(m3PerDay)}${PER_DAY[locale]}`;
}

export function formatDistance(km: number): string {
  return `${formatNumber(km, 1)} km`;
}
