import type { Locale } from '@bridge/common';

/** Groups digits by thousands, without Intl: the same text on every machine. At most `decimals` decimals, no trailing zeros. */
export function formatNumber(value: number, decimals = 0): string {
  const [whole = '0', fraction = ''] = Math.abs(value).toFixed(decimals).split('.');
  const trimmed = fraction.replace(/0+$/, '');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  const sign = value < 0 && Number(value.toFixed(decimals)) !== 0 ? '−' : '';
  return `${sign}${grouped}${trimmed === '' ? '' : `.${trimmed}`}`;
}

export function formatPercent(value: number): string {
  return `${formatNumber(value, 1)}%`;
}

/** A list as the language joins it: `A, B` or `A、B`. */
export function formatList(locale: Locale, items: readonly string[]): string {
  return items.join(locale === 'zh-CN' ? '、' : ', ');
}
