import type { AreaRange, Money } from '@bridge/common';
import { formatNumber } from '@bridge/i18n';
import type { WrittenValue } from './written-value.js';

// Every digit is kept: a text that is read again must give the value that was stored.
const exact = (value: number): string => formatNumber(value, 6);

/** Texts for values that were stored before, so that a form shows them and its readers read the same value again. */
export const STORED_TEXT = {
  amount: ({ amount, currency }: Money): string => `${exact(amount)} ${currency}`,
  area: ({ min, max }: AreaRange): string => (min === max ? `${exact(min)} m²` : `${exact(min)}~${exact(max)} m²`),
  power: (powerMw: number): string => `${exact(powerMw)} MW`,
  water: (m3PerDay: number): string => `${exact(m3PerDay)} m³/d`,
  period: (period: string): string => period,
};

/** A stored figure as a form's value; `text` is what was written then, where that is known. Null starts empty. */
export function storedValue<T>(value: T | null, print: (value: T) => string): WrittenValue<T> {
  return { text: value === null ? '' : print(value), value, problem: null };
}
