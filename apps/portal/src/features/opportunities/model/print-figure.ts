import { type Figure, M2_PER_PYEONG, m2ToMu, m2ToPyeong, type ParcelField, type ParcelFields } from '@bridge/common';
import {
  formatDistance,
  formatList,
  formatNumber,
  formatPercent,
  formatPeriod,
  formatPowerMw,
  formatWater,
  type Translator,
} from '@bridge/i18n';

export type FieldValue<F extends ParcelField> = NonNullable<ParcelFields[F]>;

/** The same figure in the unit that is used beside it: 평 for Koreans, 亩 and 坪 for Chinese readers. */
export function besideArea({ t, locale }: Translator, areaM2: number): string {
  const pyeong = t('opportunities.pyeong', { value: formatNumber(m2ToPyeong(areaM2)) });
  if (locale !== 'zh-CN') return pyeong;
  return formatList(locale, [t('opportunities.mu', { value: formatNumber(m2ToMu(areaM2), 1) }), pyeong]);
}

const SQUARE_METRES: Record<Translator['locale'], string> = { ko: '㎡', 'zh-CN': '平方米', en: ' m²' };

export const areaText = ({ locale }: Translator, areaM2: number): string => `${formatNumber(areaM2)}${SQUARE_METRES[locale]}`;

const won = (amount: number): string => formatNumber(amount, amount < 1000 ? 1 : 0);

export const priceText = ({ t }: Translator, krwPerM2: number): string => t('opportunities.perM2', { amount: won(krwPerM2) });
export const besidePrice = ({ t }: Translator, krwPerM2: number): string =>
  t('opportunities.perPyeong', { amount: won(krwPerM2 * M2_PER_PYEONG) });
export const rentText = ({ t }: Translator, krwPerM2Year: number): string => t('opportunities.rentPerM2', { amount: won(krwPerM2Year) });
export const besideRent = ({ t }: Translator, krwPerM2Year: number): string =>
  t('opportunities.rentPerPyeong', { amount: won(krwPerM2Year * M2_PER_PYEONG) });

const beside = ({ locale }: Translator, main: string, other: string): string =>
  locale === 'zh-CN' ? `${main}（${other}）` : `${main} (${other})`;
const yesNo = ({ term }: Translator, value: boolean): string => term('yesNo', value ? 'yes' : 'no');

type Printers = { [F in ParcelField]: (translator: Translator, value: FieldValue<F>) => string };
export const FIGURE_TEXT: Printers = {
  areaM2: (translator, value) => beside(translator, areaText(translator, value), besideArea(translator, value)),
  divisible: yesNo,
  tenure: ({ term }, value) => term('tenure', value),
  salePriceKrwPerM2: (translator, value) => beside(translator, priceText(translator, value), besidePrice(translator, value)),
  rentKrwPerM2Year: (translator, value) => beside(translator, rentText(translator, value), besideRent(translator, value)),
  availableFrom: ({ locale }, value) => formatPeriod(locale, value),
  permittedKsic: ({ locale }, value) => formatList(locale, value),
  powerMw: (_, value) => formatPowerMw(value),
  voltageKv: (_, value) => `${formatNumber(value, 1)} kV`,
  waterM3PerDay: ({ locale }, value) => formatWater(locale, value),
  effluentRoute: ({ term }, value) => term('effluentRoute', value),
  gas: yesNo,
  steam: yesNo,
  portDistanceKm: (_, value) => formatDistance(value),
  coveragePercent: (_, value) => formatPercent(value),
  floorAreaPercent: (_, value) => formatPercent(value),
  status: ({ term }, value) => term('parcelStatus', value),
};

/** A figure's value with its unit, and the unit that people trade in beside it; unknown in words. */
export function valueText<F extends ParcelField>(translator: Translator, field: F, value: ParcelFields[F]): string {
  if (value === null || value === undefined) return translator.t('values.unknown');
  return FIGURE_TEXT[field](translator, value as FieldValue<F>);
}

/** The value with who answers for it and as of when, for comparing two versions. */
export function figureText<F extends ParcelField>(translator: Translator, field: F, figure: Figure<FieldValue<F>>): string {
  const { t, term, locale } = translator;
  const value = valueText(translator, field, figure.value as ParcelFields[F]);
  const { issuer, asOf } = figure.provenance;
  if (issuer === null && asOf === null) return value;
  return t('opportunities.history.provenance', {
    value,
    issuer: issuer === null ? t('ui.figureNobody') : term('issuer', issuer),
    asOf: asOf === null ? t('ui.figureNoDate') : formatPeriod(locale, asOf),
  });
}
