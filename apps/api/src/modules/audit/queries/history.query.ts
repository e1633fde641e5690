import type { AuditSubject, ResponseOf, readHistory } from '@bridge/common';
import { Injectable } from '@nestjs/common';
import { type Tx, UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { Viewer } from '../../../platform/viewer.js';

const NEWEST_SHOWN = 200;

/** What happened to one record, newest first; only for roles with the audit right, who may see every record that is audited. */
@Injectable()
export class HistoryQuery {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  of(viewer: Viewer, subjectType: AuditSubject, subjectId: string): Promise<ResponseOf<typeof readHistory>> {
    return this.unitOfWork.read(viewer, async (tx) => ({ entries: await this.#entries(tx, subjectType, subjectId) }));
  }

  async #entries(tx: Tx, subjectType: string, subjectId: string) {
    const rows = await tx.rows<{ seq: string; at: Date; actor: string | null; action: string; changes: []; restores: string | null }>(
      `select e.seq, e.at, nullif(u.display_name, '') as actor, e.action, e.changes, e.restores
       from audit_entry e left join app_user u on u.id = e.actor_id
       where e.subject_type = $1 and e.subject_id = $2 and e.action not like '%.viewed' order by e.seq desc limit ${NEWEST_SHOWN}`,
      [subjectType, subjectId],
    );
    return rows.map(({ seq, at, restores, ...entry }) => ({
      ...entry,
      seq: Number(seq),
      at: at.toISOString(),
      restores: restores === null ? null : Number(restores),
    }));
  }
}
