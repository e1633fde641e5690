import { type ImportColumn, type ImportKind, PARCEL_FIELDS, PROJECT_FIELDS } from '@bridge/common';

// As the reader of lists knows them: fields of the record, names per language, and the numbers that a list gives its own rows.
const COLUMN_FIELDS: Record<ImportKind, readonly string[]> = {
  projects: [...PROJECT_FIELDS, 'companyNameZh', 'companyNameEn', 'companyNameKo', 'row'],
  opportunities: ['block', 'parcelNo', ...PARCEL_FIELDS, 'areaPyeong', 'confirmedOn', 'confirmedBy', 'remarks', 'row'],
};

/** What a column of a list of this kind can be read as. */
export function columnFields(kind: ImportKind, columns: readonly ImportColumn[]): readonly string[] {
  return [...new Set([...COLUMN_FIELDS[kind], ...columns.flatMap(({ field }) => field ?? [])])];
}

/** Choices that differ from what was read, by the index of the column. */
export type ColumnChanges = Readonly<Record<number, string | null>>;

export function chosenField({ index, field }: ImportColumn, changes: ColumnChanges): string | null {
  return index in changes ? (changes[index] ?? null) : field;
}

/** Keeps a choice, or forgets it where it is what was read anyway. */
export function withChoice(changes: ColumnChanges, { index, field }: ImportColumn, chosen: string | null): ColumnChanges {
  const { [index]: _before, ...others } = changes;
  return chosen === field ? others : { ...others, [index]: chosen };
}

/** The first field that more than one column is read as; null where there is none. */
export function fieldChosenTwice(columns: readonly ImportColumn[], changes: ColumnChanges): string | null {
  const seen = new Set<string>();
  for (const column of columns) {
    const field = chosenField(column, changes);
    if (field === null) continue;
    if (seen.has(field)) return field;
    seen.add(field);
  }
  return null;
}
