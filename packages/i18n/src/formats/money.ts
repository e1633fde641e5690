import type { Currency, Locale, Money } from '@bridge/common';
import { formatNumber } from './numbers.js';

const UNIT: Record<Locale, Record<Currency, string>> = {
  ko: { KRW: '원', CNY: ' 위안', USD: ' 달러', JPY: ' 엔', EUR: ' 유로' },
  'zh-CN': { KRW: '韩元', CNY: '元', USD: '美元', JPY: '日元', EUR: '欧元' },
  en: { KRW: 'KRW', CNY: 'CNY', USD: 'USD', JPY: 'JPY', EUR: 'EUR' },
};

/** 조·억·만 groups, every digit kept: 1,350,000,000 → `13억 5,000만`. */
function korean(amount: number): string {
  const whole = Math.round(amount);
  const groups: [string, number][] = [
    ['조', Math.floor(whole / 1e12)],
    ['억', Math.floor((whole % 1e12) / 1e8)],
    ['만', Math.floor((whole % 1e8) / 1e4)],
    ['', whole % 1e4],
  ];
  const parts = groups.filter(([, count]) => count > 0).map(([name, count]) => `${formatNumber(count)}${name}`);
  return parts.length === 0 ? '0' : parts.join(' ');
}

/** The largest of 万亿, 亿, 万 that keeps four decimals exact; a wrong zero in 亿 is a diplomatic event. */
function chinese(amount: number): string {
  const unit = (
    [
      ['万亿', 1e12],
      ['亿', 1e8],
      ['万', 1e4],
    ] as const
  ).find(([, size]) => amount >= size);
  if (!unit) return formatNumber(amount, 2);
  return `${formatNumber(amount / unit[1], 4)}${unit[0]}`;
}

function english(amount: number): string {
  const unit = (
    [
      ['trillion', 1e12],
      ['billion', 1e9],
      ['million', 1e6],
    ] as const
  ).find(([, size]) => amount >= size);
  if (!unit) return formatNumber(amount, 2);
  return `${formatNumber(amount / unit[1], 4)} ${unit[0]}`;
}

/** An amount in the words of the language: `3억 원`, `3亿韩元`, `KRW 300 million`. Whole currency units in. */
export function formatMoney(locale: Locale, money: Money): string {
  const unit = UNIT[locale][money.currency];
  if (locale === 'ko') return `${korean(money.amount)}${money.currency === 'KRW' ? ' 원' : unit}`;
  if (locale === 'zh-CN') return `${chinese(money.amount)}${unit}`;
  return `${unit} ${english(money.amount)}`;
}
