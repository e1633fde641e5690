import { AreaRangeSchema, LocalisedTextSchema, MoneySchema, PeriodSchema, textFor } from '@bridge/common';
import {
  formatArea,
  formatAreaRange,
  formatDistance,
  formatList,
  formatMoney,
  formatNumber,
  formatPercent,
  formatPeriod,
  formatPowerMw,
  formatWater,
  type Translator,
} from '@bridge/i18n';
import { productName } from '../i18n/index.js';

type Print = (translator: Translator, value: unknown) => string | null;

const number =
  (print: (translator: Translator, value: number) => string): Print =>
  (translator, value) =>
    typeof value === 'number' ? print(translator, value) : null;
const code =
  (list: string): Print =>
  ({ term }, value) =>
    typeof value === 'string' ? term(list, value) : null;
const percent = number((_, value) => formatPercent(value));
const pricePerM2 = number(({ locale }, value) => `${formatMoney(locale, { amount: value, currency: 'KRW' })}/㎡`);
const period: Print = ({ locale }, value) => {
  const read = PeriodSchema.safeParse(value);
  return read.success ? formatPeriod(locale, read.data) : null;
};

const name: Print = ({ locale }, value) => {
  const read = LocalisedTextSchema.safeParse(value);
  return read.success ? textFor(read.data, locale) : null;
};

/** A project wants between two areas, a parcel has one. */
const area: Print = ({ locale }, value) => {
  if (typeof value === 'number') return formatArea(locale, value);
  const read = AreaRangeSchema.safeParse(value);
  return read.success ? formatAreaRange(locale, read.data) : null;
};

const money: Print = ({ locale }, value) => {
  const read = MoneySchema.safeParse(value);
  return read.success ? formatMoney(locale, read.data) : null;
};

const markets: Print = ({ locale, term }, value) =>
  Array.isArray(value)
    ? formatList(
        locale,
        value.map((market) => term('market', String(market))),
      )
    : null;

const PRINT: Readonly<Record<string, Print>> = {
  companyName: name,
  hub: code('hub'),
  sector: code('sector'),
  product: (translator, value) => (typeof value === 'string' ? (productName(translator, value, null) ?? value) : null),
  investment: money,
  areaM2: area,
  powerMw: number((_, value) => formatPowerMw(value)),
  voltageKv: number((_, value) => `${formatNumber(value, 1)} kV`),
  waterM3PerDay: number(({ locale }, value) => formatWater(locale, value)),
  portDistanceKm: number((_, value) => formatDistance(value)),
  salePriceKrwPerM2: pricePerM2,
  rentKrwPerM2Year: pricePerM2,
  effluent: code('effluent'),
  effluentRoute: code('effluentRoute'),
  renewableSharePercent: percent,
  chineseEquityPercent: percent,
  coveragePercent: percent,
  floorAreaPercent: percent,
  start: period,
  availableFrom: period,
  confirmedOn: period,
  form: code('form'),
  tenure: code('tenure'),
  odi: code('odi'),
  markets,
  block: code('block'),
  status: code('parcelStatus'),
  confirmedBy: code('issuer'),
};

function plain({ locale, term }: Translator, value: unknown): string {
  if (typeof value === 'boolean') return term('yesNo', value ? 'yes' : 'no');
  if (typeof value === 'number') return formatNumber(value, 2);
  if (Array.isArray(value)) return formatList(locale, value.map(String));
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/**
 * The value of a project's or parcel's field in the reader's words, with its unit. Null, an empty text and nothing are *unknown*.
 * Values of imports and histories come without a type; one of an older shape is printed as it is.
 */
export function fieldText(translator: Translator, field: string, value: unknown): string {
  const known = value !== null && value !== undefined && value !== '' && (PRINT[field]?.(translator, value) ?? plain(translator, value));
  return known || translator.t('values.unknown');
}

/** What a column of a list or a field of a record is called. */
export function fieldName({ term }: Translator, kind: 'projects' | 'opportunities', field: string): string {
  return term(kind === 'projects' ? 'projectField' : 'parcelField', field);
}
