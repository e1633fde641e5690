import { PROJECT_FIELDS, type ProjectField, type ProjectFields } from '@bridge/common';

export const FIELD_GROUPS = {
  company: ['companyName', 'uscc', 'hub', 'city'],
  product: ['sector', 'product', 'productText', 'hs', 'ksic'],
  land: ['areaM2', 'tenure', 'start'],
  utilities: ['powerMw', 'waterM3PerDay', 'effluent', 'gasNeeded', 'steamNeeded', 'portNeeded', 'renewableSharePercent'],
  money: ['investment', 'chineseEquityPercent', 'form'],
  readiness: ['odi', 'fundsEvidenced', 'priorPlantsAbroad', 'ownsTechnology', 'koreanEntity'],
  markets: ['markets', 'sellsPower', 'jobs', 'remarks'],
} as const satisfies Record<string, readonly ProjectField[]>;
export type FieldGroup = keyof typeof FIELD_GROUPS;
export const GROUPS = Object.keys(FIELD_GROUPS) as FieldGroup[];

const NAME_COLUMNS = ['companyNameZh', 'companyNameEn', 'companyNameKo'] as const;

/** What was written for a field; names may stand in a column per language. */
export function writtenFor(field: ProjectField, written: Readonly<Record<string, string>>): string[] {
  const columns: readonly string[] = field === 'companyName' ? [field, ...NAME_COLUMNS] : [field];
  return columns.flatMap((column) => written[column] ?? []);
}

export function isKnown(field: ProjectField, fields: ProjectFields): boolean {
  if (field !== 'companyName') return fields[field] !== null;
  return Object.values(fields.companyName).some((name) => name !== null);
}

export function knownCount(fields: ProjectFields): { known: number; total: number } {
  return { known: PROJECT_FIELDS.filter((field) => isKnown(field, fields)).length, total: PROJECT_FIELDS.length };
}

/** Key of an outcome in the catalog: public sources are recorded in words such as `not built`. */
export function outcomeSlug(outcome: string): string {
  return outcome.toLowerCase().replaceAll(' ', '-');
}
