import { productByCode, type Reason } from '@bridge/common';
import { type MessageKey } from './catalogs/catalog.js';
import { formatPeriod } from './formats/dates.js';
import { formatMoney } from './formats/money.js';
import { formatList, formatNumber, formatPercent } from './formats/numbers.js';
import { formatArea, formatDistance, formatPowerMw, formatWater } from './formats/quantities.js';
import type { Translator } from './translator.js';

type Value = string | number | boolean | null;

function nameOf(translator: Translator, list: string, code: string): string {
  if (list !== 'product') return translator.term(list, code);
  const names = productByCode(code)?.names;
  return names ? { ko: names.ko, 'zh-CN': names.zh, en: names.en }[translator.locale] : code;
}

const MEASURES: readonly [suffix: string, print: (translator: Translator, value: number) => string][] = [
  ['M2', ({ locale }, value) => formatArea(locale, value)],
  ['M3PerDay', ({ locale }, value) => formatWater(locale, value)],
  ['Kw', (_, value) => formatPowerMw(value / 1000)],
  ['Kv', (_, value) => `${formatNumber(value, 1)} kV`],
  ['Krw', ({ locale }, value) => formatMoney(locale, { amount: value, currency: 'KRW' })],
  ['Usd', ({ locale }, value) => formatMoney(locale, { amount: value, currency: 'USD' })],
  ['Cny', ({ locale }, value) => formatMoney(locale, { amount: value, currency: 'CNY' })],
  ['Km', (_, value) => formatDistance(value)],
  ['Percent', (_, value) => formatPercent(value)],
];

/** Prints one parameter by the end of its name, as `packages/common` documents it; counts stay numbers so that plurals work. */
function printed(translator: Translator, name: string, value: Value): string | number {
  if (value === null || value === '') return translator.t('values.unknown');
  if (typeof value === 'boolean') return translator.term('yesNo', value ? 'yes' : 'no');
  const measure = MEASURES.find(([suffix]) => name.endsWith(suffix));
  if (measure && typeof value === 'number') return measure[1](translator, value);
  if (name.endsWith('Date')) return formatPeriod(translator.locale, String(value));
  if (name.endsWith('Codes')) {
    const codes = String(value)
      .split(',')
      .filter((code) => code !== '');
    return formatList(
      translator.locale,
      codes.map((code) => nameOf(translator, name.slice(0, -5), code)),
    );
  }
  return name.endsWith('Code') ? nameOf(translator, name.slice(0, -4), String(value)) : value;
}

/** The sentence of a reason in the translator's language; all sides read the same reason, made from the same code. */
export function renderReason(translator: Translator, reason: Reason): string {
  const { minM2, maxM2 } = reason.params;
  // A range whose ends are one figure is said as that figure.
  if (reason.code === 'need.area-range' && minM2 === maxM2) {
    return translator.t('values.areaWanted', { areaM2: printed(translator, 'areaM2', minM2 ?? null) });
  }
  const key = `reasons.${reason.code}`;
  if (!translator.has(key)) return reason.code;
  const params = Object.fromEntries(Object.entries(reason.params).map(([name, value]) => [name, printed(translator, name, value)]));
  return translator.t(key as MessageKey, params);
}

/** The sentence of an error or issue code in namespace `errors` or `importIssues`, with its parameters printed the same way. */
export function renderCode(
  translator: Translator,
  namespace: 'errors' | 'importIssues',
  code: string,
  params: Reason['params'] = {},
): string {
  const key = `${namespace}.${code}`;
  if (!translator.has(key)) return code;
  return translator.t(
    key as MessageKey,
    Object.fromEntries(Object.entries(params).map(([name, value]) => [name, printed(translator, name, value)])),
  );
}
