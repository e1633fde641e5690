import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/unit-of-work.js';

export interface FieldChange {
  field: string;
  before: unknown;
  after: unknown;
}

interface AuditedAct {
  /** Subject and verb, e.g. `project.registered`. */
  action: string;
  subjectType:
    | 'project'
    | 'opportunity'
    | 'agreement'
    | 'report'
    | 'import'
    | 'match-run'
    | 'interest'
    | 'user'
    | 'invitation'
    | 'registration';
  subjectId: string;
  changes?: readonly FieldChange[];
}

/** Who did what to which record, written in the transaction that does it. */
@Injectable()
export class AuditLog {
  async record(tx: Tx, act: AuditedAct): Promise<void> {
    await this.recordAll(tx, [act]);
  }

  /** The acts of a whole list in one statement, one entry each. */
  async recordAll(tx: Tx, acts: readonly AuditedAct[]): Promise<void> {
    await tx.rows(
      `insert into audit_entry (actor_id, actor_name, action, subject_type, subject_id, changes)
       select $1, $2, action, "subjectType", "subjectId", coalesce(changes, '[]')
       from jsonb_to_recordset($3) as act (action text, "subjectType" text, "subjectId" uuid, changes jsonb)`,
      [tx.viewer.userId, tx.viewer.displayName || null, JSON.stringify(acts)],
    );
  }
}

// Compared as the database keeps them: what is left out is null, and only the data counts, not where an object was made.
const asStored = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null));

/** The fields in which two versions of a record differ. */
export function changesBetween(before: Readonly<Record<string, unknown>>, after: Readonly<Record<string, unknown>>): FieldChange[] {
  return Object.keys(after)
    .filter((field) => !isDeepStrictEqual(asStored(before[field]), asStored(after[field])))
    .map((field) => ({ field, before: before[field] ?? null, after: after[field] ?? null }));
}
