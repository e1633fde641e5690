import { type ImportRow, PARCEL_FIELDS, PROJECT_FIELDS } from '@bridge/common';

// Columns that several of make one field.
const FIELD_OF: Readonly<Record<string, string>> = {
  companyNameZh: 'companyName',
  companyNameEn: 'companyName',
  companyNameKo: 'companyName',
  areaPyeong: 'areaM2',
};

// Stored rows keep no order of their fields.
const ORDER: readonly string[] = ['block', 'parcelNo', ...PROJECT_FIELDS, ...PARCEL_FIELDS];
const place = (field: string): number => (ORDER.includes(field) ? ORDER.indexOf(field) : ORDER.length);

export interface ReadField {
  field: string;
  value: unknown;
  /** Letter by letter as the cells of this field have it. */
  written: string[];
}

const hasValue = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.values(value).some((part) => part !== null)
    : value !== null && value !== undefined;

/** Fields of a row that were written or read, and the names of those that stay unknown. */
export function rowFields({ read, written }: Pick<ImportRow, 'read' | 'written'>): { shown: ReadField[]; unknown: string[] } {
  const cells = new Map<string, string[]>();
  for (const [column, text] of Object.entries(written)) {
    const field = FIELD_OF[column] ?? column;
    if (field !== 'row') cells.set(field, [...(cells.get(field) ?? []), text]);
  }
  const names = [...new Set([...cells.keys(), ...Object.keys(read)])].sort((a, b) => place(a) - place(b));
  const fields = names.map((field) => ({ field, value: hasValue(read[field]) ? read[field] : null, written: cells.get(field) ?? [] }));
  return {
    shown: fields.filter(({ value, written: texts }) => value !== null || texts.length > 0),
    unknown: fields.filter(({ value, written: texts }) => value === null && texts.length === 0).map(({ field }) => field),
  };
}
