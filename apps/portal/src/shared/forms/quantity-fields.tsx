import type { AreaRange, Money, Period } from '@bridge/common';
import { formatAreaRange, formatMoney, formatPeriod, formatPowerMw, formatWater } from '@bridge/i18n';
import { readAmount, readArea, readPeriod, readPower, readWater } from '@bridge/spreadsheet/values';
import type { FieldPath, FieldValues } from 'react-hook-form';
import { useLocale } from '../i18n/index.js';
import { ReadingField } from './reading-field.js';
import type { FieldProps } from './use-field.js';

type Props<Values extends FieldValues> = FieldProps<FieldPath<Values>>;

// An example in the writer's own units teaches more than a rule.
const EXAMPLES = {
  ko: { amount: '490억원', area: '11,193평', power: '25MW', water: '2,500톤/일', period: '2027년 3분기' },
  'zh-CN': { amount: '3亿元', area: '150亩', power: '2.5万千瓦', water: '2500吨/天', period: '2027年第三季度' },
  en: { amount: 'USD 8.5 million', area: '100,000 m²', power: '25 MW', water: '2,500 m³/day', period: 'Q3 2027' },
} as const;

/** Money; the form holds `WrittenValue<Money>`. */
export function AmountField<Values extends FieldValues = FieldValues>(props: Props<Values>) {
  const example = EXAMPLES[useLocale()].amount;
  return (
    <ReadingField<Money, Values> {...props} read={readAmount} print={({ locale }, money) => formatMoney(locale, money)} example={example} />
  );
}

/** Land; the form holds `WrittenValue<AreaRange>` in square metres. */
export function AreaField<Values extends FieldValues = FieldValues>(props: Props<Values>) {
  const example = EXAMPLES[useLocale()].area;
  return (
    <ReadingField<AreaRange, Values>
      {...props}
      read={readArea}
      print={({ locale }, range) => formatAreaRange(locale, range)}
      example={example}
    />
  );
}

/** Electric power; the form holds `WrittenValue<number>` in MW. */
export function PowerField<Values extends FieldValues = FieldValues>(props: Props<Values>) {
  const example = EXAMPLES[useLocale()].power;
  return <ReadingField<number, Values> {...props} read={readPower} print={(_, powerMw) => formatPowerMw(powerMw)} example={example} />;
}

/** Industrial water; the form holds `WrittenValue<number>` in m³ a day. */
export function WaterField<Values extends FieldValues = FieldValues>(props: Props<Values>) {
  const example = EXAMPLES[useLocale()].water;
  return (
    <ReadingField<number, Values>
      {...props}
      read={readWater}
      print={({ locale }, m3PerDay) => formatWater(locale, m3PerDay)}
      example={example}
    />
  );
}

/** A day, month, quarter or year; the form holds `WrittenValue<Period>`. */
export function PeriodField<Values extends FieldValues = FieldValues>(props: Props<Values>) {
  const example = EXAMPLES[useLocale()].period;
  return (
    <ReadingField<Period, Values>
      {...props}
      read={readPeriod}
      print={({ locale }, period) => formatPeriod(locale, period)}
      example={example}
    />
  );
}
