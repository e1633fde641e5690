import type { AreaRange, Money, Period, ProjectFields, ProjectInput, ProjectView } from '@bridge/common';
import { readAmount, readArea, readCount, readHs, readPeriod, readPower, readShare, readWater } from '@bridge/spreadsheet/values';
import { STORED_TEXT, storedValue, type WrittenValue, writtenAs } from '../../../shared/forms/index.js';
import type { FormField } from './form-fields.js';

interface Readings {
  hs: string;
  investment: Money;
  areaM2: AreaRange;
  powerMw: number;
  waterM3PerDay: number;
  renewableSharePercent: number;
  start: Period;
  chineseEquityPercent: number;
  jobs: number;
}
/** Fields that are typed as people write figures; what was typed is kept beside what was read. */
export type WrittenField = keyof Readings;
type PlainField = Exclude<FormField, WrittenField>;

export type FormFields = { [F in WrittenField]: WrittenValue<Readings[F]> } & Pick<ProjectFields, PlainField>;
/** As the contract nests them, so that its field issues find their fields. */
export interface ProjectForm {
  fields: FormFields;
}

type Reader<T> = (text: string) => { value: T | null; problem?: NonNullable<WrittenValue<T>['problem']> };
const READERS: { [F in WrittenField]: { read: Reader<Readings[F]>; print: (value: Readings[F]) => string } } = {
  hs: { read: readHs, print: String },
  investment: { read: readAmount, print: STORED_TEXT.amount },
  areaM2: { read: readArea, print: STORED_TEXT.area },
  powerMw: { read: readPower, print: STORED_TEXT.power },
  waterM3PerDay: { read: readWater, print: STORED_TEXT.water },
  renewableSharePercent: { read: readShare, print: (percent) => `${percent}%` },
  start: { read: readPeriod, print: STORED_TEXT.period },
  chineseEquityPercent: { read: readShare, print: (percent) => `${percent}%` },
  jobs: { read: readCount, print: String },
};
const WRITTEN_FIELDS = Object.keys(READERS) as WrittenField[];

export const isWrittenField = (field: FormField): field is WrittenField => field in READERS;

/** What a text of a field is read as, with the text itself. */
export function readField<F extends WrittenField>(field: F, text: string): WrittenValue<Readings[F]> {
  return writtenAs<Readings[F]>(text, READERS[field].read);
}

/** A stored figure in the words in which it was written, where these still read as what is stored; else in exact figures. */
function storedField<F extends WrittenField>(field: F, value: Readings[F] | null, written: string | undefined): WrittenValue<Readings[F]> {
  const again = written === undefined ? null : readField(field, written);
  const isSame = again !== null && value !== null && JSON.stringify(again.value) === JSON.stringify(value);
  return isSame ? again : storedValue<Readings[F]>(value, READERS[field].print);
}

export function formOf({ fields, written }: Pick<ProjectView, 'fields' | 'written'>): ProjectForm {
  const { companyName: _, uscc: __, ksic: ___, ...plain } = fields;
  const stored = <F extends WrittenField>(field: F, value: Readings[F] | null) => storedField(field, value, written[field]);
  return {
    fields: {
      ...plain,
      hs: stored('hs', fields.hs),
      investment: stored('investment', fields.investment),
      areaM2: stored('areaM2', fields.areaM2),
      powerMw: stored('powerMw', fields.powerMw),
      waterM3PerDay: stored('waterM3PerDay', fields.waterM3PerDay),
      renewableSharePercent: stored('renewableSharePercent', fields.renewableSharePercent),
      start: stored('start', fields.start),
      chineseEquityPercent: stored('chineseEquityPercent', fields.chineseEquityPercent),
      jobs: stored('jobs', fields.jobs),
    },
  };
}

const trimmed = (text: string | null): string | null => text?.trim() || null;

/** What is sent: readings, and beside them what was typed. Empty stays unknown. `stored` is the project as it was, where it is edited. */
export function inputOf({ fields }: ProjectForm, stored?: ProjectView): ProjectInput {
  const texts = WRITTEN_FIELDS.flatMap((field) => {
    const text = fields[field].text.trim();
    return text === '' ? [] : [[field, text] as const];
  });
  const others = Object.entries(stored?.written ?? {}).filter(([field]) => !(WRITTEN_FIELDS as string[]).includes(field));
  const isSameProduct = stored !== undefined && stored.fields.product === fields.product;
  return {
    fields: {
      ...fields,
      hs: fields.hs.value,
      investment: fields.investment.value,
      areaM2: fields.areaM2.value,
      powerMw: fields.powerMw.value,
      waterM3PerDay: fields.waterM3PerDay.value,
      renewableSharePercent: fields.renewableSharePercent.value,
      start: fields.start.value,
      chineseEquityPercent: fields.chineseEquityPercent.value,
      jobs: fields.jobs.value,
      productText: trimmed(fields.productText),
      city: trimmed(fields.city),
      remarks: trimmed(fields.remarks),
      markets: fields.markets?.length ? fields.markets : null,
      // The industry of another product is another one; without it the product's own counts.
      ksic: isSameProduct ? stored.fields.ksic : null,
    },
    written: Object.fromEntries([...others, ...texts]),
  };
}
