import type { HistoryEntry } from './words.js';

export interface RestoredField {
  field: string;
  /** As it would stand again. */
  restored: unknown;
  /** As the history says that it stands now. */
  now: unknown;
}

const same = (left: unknown, right: unknown): boolean => JSON.stringify(left ?? null) === JSON.stringify(right ?? null);

/** What restoring the version after an entry would set back: the fields that have changed since and stand otherwise now. Newest entry first. */
export function restoredFields(entries: readonly HistoryEntry[], seq: number, fields: readonly string[]): RestoredField[] {
  const later = entries.filter((entry) => entry.seq > seq).flatMap(({ changes }) => changes);
  const found = new Map<string, RestoredField>();
  for (const { field, before, after } of later) {
    if (fields.includes(field)) found.set(field, { field, restored: before, now: found.has(field) ? found.get(field)?.now : after });
  }
  return [...found.values()].filter(({ restored, now }) => !same(restored, now));
}
