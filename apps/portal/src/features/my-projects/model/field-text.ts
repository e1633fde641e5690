import type { ProjectFields } from '@bridge/common';
import {
  formatAreaRange,
  formatList,
  formatMoney,
  formatNumber,
  formatPercent,
  formatPeriod,
  formatPowerMw,
  formatWater,
  type Translator,
} from '@bridge/i18n';
import { productName } from '../../../shared/i18n/index.js';
import type { FormField } from './form-fields.js';

type FormFacts = Pick<ProjectFields, FormField>;
type Printer<F extends FormField> = (translator: Translator, value: NonNullable<FormFacts[F]>) => string;

const code =
  (list: string) =>
  ({ term }: Translator, value: string): string =>
    term(list, value);
const asWritten = (_: Translator, value: string): string => value;
const yesNo = ({ term }: Translator, value: boolean): string => term('yesNo', value ? 'yes' : 'no');
const percent = (_: Translator, value: number): string => formatPercent(value);

const PRINTERS: { [F in FormField]: Printer<F> } = {
  hub: code('hub'),
  city: asWritten,
  sector: code('sector'),
  productText: asWritten,
  product: (translator, value) => productName(translator, value, value) ?? value,
  hs: asWritten,
  investment: ({ locale }, value) => formatMoney(locale, value),
  areaM2: ({ locale }, value) => formatAreaRange(locale, value),
  powerMw: (_, value) => formatPowerMw(value),
  waterM3PerDay: ({ locale }, value) => formatWater(locale, value),
  effluent: code('effluent'),
  portNeeded: yesNo,
  gasNeeded: yesNo,
  steamNeeded: yesNo,
  renewableSharePercent: percent,
  start: ({ locale }, value) => formatPeriod(locale, value),
  chineseEquityPercent: percent,
  form: code('form'),
  tenure: code('tenure'),
  odi: code('odi'),
  fundsEvidenced: yesNo,
  priorPlantsAbroad: yesNo,
  ownsTechnology: yesNo,
  koreanEntity: yesNo,
  markets: ({ term, locale }, value) =>
    formatList(
      locale,
      value.map((market) => term('market', market)),
    ),
  sellsPower: yesNo,
  jobs: (_, value) => formatNumber(value),
  remarks: asWritten,
};

/** A field in the reader's language; null where it is not known. */
export function fieldText<F extends FormField>(translator: Translator, fields: FormFacts, field: F): string | null {
  const value: FormFacts[F] = fields[field];
  return value === null ? null : PRINTERS[field](translator, value);
}

/** What was typed, where that says more than what it was read as. */
export function saidOtherwise(written: string | undefined, text: string | null): string | null {
  const plain = (words: string): string => words.replace(/[\s,]/g, '').toLowerCase();
  return written === undefined || (text !== null && plain(written) === plain(text)) ? null : written;
}
