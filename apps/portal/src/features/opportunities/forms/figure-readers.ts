import { type Locale, M2_PER_PYEONG, type ParcelFields } from '@bridge/common';
import { formatNumber, type Translator } from '@bridge/i18n';
import {
  readArea,
  readDay,
  readDistance,
  readFloorArea,
  readKsicList,
  readLandPrice,
  readPower,
  readShare,
  readVoltage,
  readWater,
} from '@bridge/spreadsheet/values';
import { STORED_TEXT, type WrittenValue } from '../../../shared/forms/index.js';
import { FIGURE_TEXT } from '../model/print-figure.js';

type Read<T> = (text: string) => { value: T | null; problem?: NonNullable<WrittenValue<T>['problem']> };
export interface FigureReader<T> {
  read: Read<T>;
  print: (translator: Translator, value: T) => string;
  /** A text that is read as the same value again. */
  stored: (value: T) => string;
  example: Record<Locale, string>;
}

/** A parcel has one area; a range would leave open which end is meant. */
const readOneArea: Read<number> = (text) => {
  const { value, problem } = readArea(text);
  if (value !== null && value.min !== value.max) return { value: null, problem: { code: 'bad-area', params: { valueText: text } } };
  return problem ? { value: value?.min ?? null, problem } : { value: value?.min ?? null };
};

const FOREIGN_CURRENCY = /cny|rmb|usd|jpy|eur|[$¥￥€]/i;
/** A price in won; the readers of lists look for the currency behind the figure only, people also put it in front. */
const readPrice =
  (yearly: boolean): Read<number> =>
  (text) =>
    FOREIGN_CURRENCY.test(text)
      ? { value: null, problem: { code: 'currency-unknown', params: { valueText: text } } }
      : readLandPrice(text, yearly);

const exact = (value: number): string => formatNumber(value, 6);

/** A price in the unit in which it is a round one: what was given per 평 is an endless fraction per m². */
function storedPrice(krwPerM2: number): string {
  const perPyeong = krwPerM2 * M2_PER_PYEONG;
  const isOfPyeong = !Number.isInteger(krwPerM2) && Math.abs(perPyeong - Math.round(perPyeong)) < 1e-3;
  return isOfPyeong ? `${exact(Math.round(perPyeong))} KRW/pyeong` : `${exact(krwPerM2)} KRW/m²`;
}

const everywhere = (text: string): Record<Locale, string> => ({ ko: text, 'zh-CN': text, en: text });

/** Figures that are typed; the others are chosen. */
export type WrittenField =
  | 'areaM2'
  | 'salePriceKrwPerM2'
  | 'rentKrwPerM2Year'
  | 'availableFrom'
  | 'permittedKsic'
  | 'powerMw'
  | 'voltageKv'
  | 'waterM3PerDay'
  | 'portDistanceKm'
  | 'coveragePercent'
  | 'floorAreaPercent';

/** How each written figure is read, printed beside the field and put back into it. */
export const FIGURE_READERS: { [F in WrittenField]: FigureReader<NonNullable<ParcelFields[F]>> } = {
  areaM2: {
    read: readOneArea,
    print: FIGURE_TEXT.areaM2,
    stored: (value) => STORED_TEXT.area({ min: value, max: value }),
    example: { ko: '11,193평', 'zh-CN': '150亩', en: '37,000 m²' },
  },
  salePriceKrwPerM2: {
    read: readPrice(false),
    print: FIGURE_TEXT.salePriceKrwPerM2,
    stored: storedPrice,
    example: { ko: '500,000원/평', 'zh-CN': '500,000韩元/坪', en: '151,250 KRW/m²' },
  },
  rentKrwPerM2Year: {
    read: readPrice(true),
    print: FIGURE_TEXT.rentKrwPerM2Year,
    stored: (value) => `${storedPrice(value)}/year`,
    example: { ko: '1,500원/㎡/년', 'zh-CN': '1,500韩元/平方米/年', en: '1,500 KRW/m²/year' },
  },
  availableFrom: {
    read: (text) => readDay(text, 'last'),
    print: FIGURE_TEXT.availableFrom,
    stored: (value) => value,
    example: { ko: '2027년 3분기', 'zh-CN': '2027年第三季度', en: 'Q3 2027' },
  },
  permittedKsic: {
    read: readKsicList,
    print: FIGURE_TEXT.permittedKsic,
    stored: (value) => value.join(', '),
    example: everywhere('20, 24, 28'),
  },
  powerMw: {
    read: readPower,
    print: FIGURE_TEXT.powerMw,
    stored: STORED_TEXT.power,
    example: { ko: '25MW', 'zh-CN': '2.5万千瓦', en: '25 MW' },
  },
  voltageKv: {
    read: readVoltage,
    print: FIGURE_TEXT.voltageKv,
    stored: (value) => `${exact(value)} kV`,
    example: everywhere('22.9 kV'),
  },
  waterM3PerDay: {
    read: readWater,
    print: FIGURE_TEXT.waterM3PerDay,
    stored: STORED_TEXT.water,
    example: { ko: '2,500톤/일', 'zh-CN': '2500吨/天', en: '2,500 m³/day' },
  },
  portDistanceKm: {
    read: readDistance,
    print: FIGURE_TEXT.portDistanceKm,
    stored: (value) => `${exact(value)} km`,
    example: everywhere('10.6 km'),
  },
  coveragePercent: {
    read: readShare,
    print: FIGURE_TEXT.coveragePercent,
    stored: (value) => `${exact(value)}%`,
    example: everywhere('70%'),
  },
  floorAreaPercent: {
    read: readFloorArea,
    print: FIGURE_TEXT.floorAreaPercent,
    stored: (value) => `${exact(value)}%`,
    example: everywhere('350%'),
  },
};

export const isWritten = (field: string): field is WrittenField => field in FIGURE_READERS;
