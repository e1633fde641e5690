import type { AuditEntrySchema, AuditSubject, ResponseOf, readHistory } from '@bridge/common';
import { Injectable } from '@nestjs/common';
import type * as z from 'zod/mini';
import { type Tx, UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { Viewer } from '../../../platform/viewer.js';
import { unsealed } from '../personal-values.js';

const NEWEST_SHOWN = 200;

type Entry = z.infer<typeof AuditEntrySchema>;
type Stored = Omit<Entry, 'seq' | 'at' | 'restores'> & {
  seq: string;
  at: Date;
  restores: string | null;
  actorOrganisationId: string | null;
};

/** What happened to one record, newest first. Who merely looked at it stands in the log alone. */
@Injectable()
export class HistoryQuery {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Only for roles with the audit right, who may see every record that is audited. */
  of(viewer: Viewer, subjectType: AuditSubject, subjectId: string): Promise<ResponseOf<typeof readHistory>> {
    return this.unitOfWork.read(viewer, async (tx) => ({ entries: (await this.#entries(tx, subjectType, subjectId)).map(entryView) }));
  }

  /** For the company whose record it is, and who has made sure of that: colleagues by name, of everybody else the role. */
  async forOwner(tx: Tx, subjectType: AuditSubject, subjectId: string): Promise<Entry[]> {
    const { organisationId } = tx.viewer;
    const stored = await this.#entries(tx, subjectType, subjectId);
    return stored.map((entry) => ({
      ...entryView(entry),
      actor: organisationId !== null && entry.actorOrganisationId === organisationId ? entry.actor : null,
    }));
  }

  async #entries(tx: Tx, subjectType: AuditSubject, subjectId: string): Promise<Stored[]> {
    const stored = await tx.rows<Stored>(
      `select e.seq, e.at, nullif(u.display_name, '') as actor, e.actor_role as "actorRole", e.action, e.changes, e.restores,
         u.organisation_id as "actorOrganisationId"
       from audit_entry e left join app_user u on u.id = e.actor_id
       where e.subject_type = $1 and e.subject_id = $2 and e.action not like '%.viewed' order by e.seq desc limit ${NEWEST_SHOWN}`,
      [subjectType, subjectId],
    );
    return unsealed(tx, stored);
  }
}

const entryView = ({ seq, at, actor, actorRole, action, changes, restores }: Stored): Entry => ({
  seq: Number(seq),
  at: at.toISOString(),
  actor,
  actorRole,
  action,
  changes,
  restores: restores === null ? null : Number(restores),
});
