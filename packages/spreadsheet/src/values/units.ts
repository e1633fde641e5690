import { type Currency, M2_PER_MU, M2_PER_PYEONG } from '@bridge/common';

type UnitTable<T> = readonly (readonly [RegExp, T])[];

const pick = <T>(table: UnitTable<T>, unit: string): T | null => table.find(([pattern]) => pattern.test(unit))?.[1] ?? null;

/** Square metres in one unit of area. */
const AREA: UnitTable<number> = [
  [/^(市?亩|畝|mu\b|무(?!$|\S)|무$)/, M2_PER_MU],
  [/^(평방|평방미터)/, 1],
  [/^(坪|평|pyeong|pyung|py\b)/, M2_PER_PYEONG],
  [/^(km2|km²|km\^2|sq\.?\s*km|平方公里|平方千米|제곱킬로)/, 1e6],
  [/^(平方?|方)$|^(m2|m\^2|평방|平方米|平方公尺|平米|sqm|sq\.?\s*m(?!i)|square met|제곱미터|제곱m|미터제곱)/, 1],
  [/^(公顷|公頃|ha\b|hectare|헥타)/, 1e4],
  [/^acre/, 4046.8564224],
  [/^(sq\.?\s*f|square f|平方英尺)/, 0.09290304],
];
/** Megawatts in one unit of power; energy (kWh) and apparent power (kVA) are other things and are not taken. */
const POWER: UnitTable<number> = [
  [/^(mw|兆瓦|百万瓦|메가와트|megawatt)(?!\s*[·.]?\s*(h|时|小时|p\b|시))/, 1],
  [/^(gw|吉瓦|기가와트|gigawatt)(?!\s*[·.]?\s*(h|时|小时|시))/, 1000],
  [/^(kw|千瓦|킬로와트|kilowatt)(?!\s*[·.]?\s*(h|时|小时|시))/, 0.001],
  [/^(w\b|瓦(?!时)|와트|watts?\b)/, 1e-6],
];
const VOLUME = /^(t\b|tons?\b|tonnes?\b|吨|噸|톤|m3|m\^3|cbm|立方米|立方|方|kl\b|입방미터|세제곱미터|cubic met\w*)\s*/;
const DAY_WORDS = /^(tpd|cmd\b|m3pd|㎥d)/;
/** Days in the period that stands behind a volume. */
const PERIOD: UnitTable<number> = [
  [/^(\/|·|per|每|a\b|\s)*\s*(d\b|day|daily|天|日|일)/, 1],
  [/^(\/|per|每|an?\b|\s)*\s*(h\b|hr|hour|小时|时|시)/, 1 / 24],
  [/^(\/|per|每|\s)*\s*24\s*(h\b|hr|hour|小时|시간)/, 1],
  [/^(\/|per|每|a\b|\s)*\s*(mon|月|월|개월)/, 365 / 12],
  [/^(\/|per|每|a\b|\s)*\s*(y\b|yr|year|a\b|annum|年|년)/, 365],
];
const PERIOD_BEFORE: UnitTable<number> = [
  [/(每天|每日|日均|日用|日需|天|일일|하루|매일|일$|日$|daily|per day)/, 1],
  [/(每月|月用|月均|月需|월간|매월|월$|月$|monthly)/, 365 / 12],
  [/(每年|年用|年均|年需|연간|연$|年$|annual|yearly)/, 365],
];
const CURRENCY_TABLE: UnitTable<Currency | 'other'> = [
  [
    /hk\$|港币|港元|hkd|홍콩|nt\$|台币|twd|(?<!u)s\$|sgd|新元|坡币|(?<!us)a\$|aud|澳元|c\$|cad|加元|£|gbp|英镑|파운드|卢布|₽|rub|泰铢|thb|₫|vnd/,
    'other',
  ],
  [/us\$|usd|美元|美金|美圆|달러|미불|불|dollar|\$/, 'USD'],
  [/韩元|韩币|韩圆|krw|₩|\\|원|\bwon\b|韓元/, 'KRW'],
  [/日元|日圆|日币|円|엔|jpy|\byen\b/, 'JPY'],
  [/欧元|eur|€|유로/, 'EUR'],
  [/人民币|rmb|cny|元|圆|위안|yuan|¥|renminbi/, 'CNY'],
];

/** Square metres in one of `unit` (lower case, as it stands behind a figure), null where it is no unit of area. */
export const areaFactor = (unit: string): number | null => pick(AREA, unit);
/** Megawatts in one of `unit`. */
export const powerFactor = (unit: string): number | null => pick(POWER, unit);
/** The currency that a text names; `other` for one that the product does not keep, null for none. */
export const currencyIn = (text: string): Currency | 'other' | null => pick(CURRENCY_TABLE, text);

/** Cubic metres (or tonnes) a day in one of `unit`; `volume` where the unit has no period and none stands before the figure. */
export function waterFactor(unit: string, before: string): number | 'volume' | null {
  if (DAY_WORDS.test(unit)) return 1;
  const volume = VOLUME.exec(unit);
  if (!volume) return null;
  const days = pick(PERIOD, unit.slice(volume[0].length)) ?? pick(PERIOD_BEFORE, before);
  return days === null ? 'volume' : 1 / days;
}
