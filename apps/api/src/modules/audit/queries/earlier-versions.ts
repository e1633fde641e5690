import type { AuditSubject } from '@bridge/common';
import { Injectable } from '@nestjs/common';
import type * as z from 'zod/mini';
import { AppError, notFound } from '../../../platform/app-error.js';
import type { Tx } from '../../../platform/database/unit-of-work.js';
import type { FieldChange } from '../audit-log.js';

type Fields = Readonly<Record<string, unknown>>;

export interface EarlierVersion {
  subjectType: AuditSubject;
  subjectId: string;
  /** The entry of the log after which the record stood so. */
  seq: number;
}

/** Reads out of the log how a record stood at another time. */
@Injectable()
export class EarlierVersions {
  /**
   * The fields as they stood after an entry, told from how they stand now: what was changed since is taken back, newest first.
   * @throws AppError `not-found` where the entry is not one of this record
   */
  async fields(tx: Tx, { subjectType, subjectId, seq }: EarlierVersion, current: Fields): Promise<Fields> {
    const entries = await tx.rows<{ seq: string; changes: FieldChange[] }>(
      `select seq, changes from audit_entry where subject_type = $1 and subject_id = $2 and seq >= $3 order by seq desc`,
      [subjectType, subjectId, seq],
    );
    if (Number(entries.at(-1)?.seq) !== seq) throw notFound('version');
    const fields = { ...current };
    for (const { changes } of entries.slice(0, -1)) {
      for (const { field, before } of changes) if (field in current) fields[field] = before;
    }
    return fields;
  }
}

/**
 * An earlier version in the form that records have today.
 * @throws AppError `history.unreadable` where records have changed their form since
 */
export function asToday<T extends z.ZodMiniType>(schema: T, version: unknown): z.output<T> {
  const read = schema.safeParse(version);
  if (!read.success) throw new AppError('history.unreadable');
  return read.data;
}
