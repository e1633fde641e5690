import { PARCEL_FIELDS, type ParcelField, PROJECT_FIELDS, type ProjectField } from '@bridge/common';

/** What a column of a delegation list can hold: a field, the name in one language, or the number that the list itself gives its rows. */
export type ProjectColumn = ProjectField | 'companyNameZh' | 'companyNameEn' | 'companyNameKo' | 'row';
export const PROJECT_COLUMNS: readonly ProjectColumn[] = [...PROJECT_FIELDS, 'companyNameZh', 'companyNameEn', 'companyNameKo', 'row'];

export type ParcelColumn = ParcelField | 'block' | 'parcelNo' | 'areaPyeong' | 'confirmedOn' | 'confirmedBy' | 'remarks' | 'row';
export const PARCEL_COLUMNS: readonly ParcelColumn[] = [
  ...PARCEL_FIELDS,
  'block',
  'parcelNo',
  'areaPyeong',
  'confirmedOn',
  'confirmedBy',
  'remarks',
  'row',
];
