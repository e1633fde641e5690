import type { ResponseOf, readHistory } from '@bridge/common';
import { Injectable } from '@nestjs/common';
import { type Tx, UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { Viewer } from '../../platform/viewer.js';

const NEWEST_SHOWN = 200;

/** What happened to one record, newest first; only for roles with the audit right, who may see every record that is audited. */
@Injectable()
export class HistoryQuery {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  of(viewer: Viewer, subjectType: string, subjectId: string): Promise<ResponseOf<typeof readHistory>> {
    return this.unitOfWork.read(viewer, async (tx) => ({ entries: await this.#entries(tx, subjectType, subjectId) }));
  }

  async #entries(tx: Tx, subjectType: string, subjectId: string) {
    const rows = await tx.rows<{ id: string; at: Date; actor_name: string | null; action: string; changes: [] }>(
      `select id, at, actor_name, action, changes from audit_entry
       where subject_type = $1 and subject_id = $2 order by at desc, id desc limit ${NEWEST_SHOWN}`,
      [subjectType, subjectId],
    );
    return rows.map(({ id, at, actor_name, action, changes }) => ({ id, at: at.toISOString(), actor: actor_name, action, changes }));
  }
}
