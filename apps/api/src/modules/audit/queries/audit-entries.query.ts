import type { AuditLogRow, listAuditEntries, QueryOf, ResponseOf } from '@bridge/common';
import { Injectable } from '@nestjs/common';
import { readPage } from '../../../platform/database/page.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { Viewer } from '../../../platform/viewer.js';
import { unsealed } from '../personal-values.js';

type Filter = QueryOf<typeof listAuditEntries>;
type Stored = Omit<AuditLogRow, 'seq' | 'at' | 'restores'> & { seq: string; at: Date; restores: string | null };

const SOURCE = 'from audit_entry e left join app_user u on u.id = e.actor_id';
const CONDITIONS = `($1::date is null or e.at >= $1::date::timestamp at time zone 'Asia/Seoul')
  and ($2::date is null or e.at < ($2::date + 1)::timestamp at time zone 'Asia/Seoul')
  and ($3 = '' or strpos(lower(concat_ws(' ', u.display_name, u.email)), lower($3)) > 0 or e.actor_id::text = lower($3))
  and ($4 = '' or strpos(e.action, lower($4)) > 0)
  and ($5::text is null or e.subject_type = $5)
  and ($6::uuid is null or e.subject_id = $6)`;
const LIST = {
  columns: `e.seq, e.at, nullif(u.display_name, '') as actor, e.actor_role as "actorRole", e.action, e.subject_type as "subjectType",
    e.subject_id as "subjectId", e.changes, e.restores, e.hash`,
  from: SOURCE,
  counted: SOURCE,
  shown: 'true',
  order: 'order by e.seq desc',
};

/** The whole log by time, person, action and record, newest first. */
@Injectable()
export class AuditEntriesQuery {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async page(viewer: Viewer, filter: Filter): Promise<ResponseOf<typeof listAuditEntries>> {
    const { from = null, to = null, actor, action, subjectType = null, subjectId = null } = filter;
    const filtered = { sql: CONDITIONS, params: [from, to, actor, action, subjectType, subjectId] };
    const { rows, ...page } = await readPage<Stored, Stored>(this.unitOfWork, viewer, { ...LIST, filtered }, filter, (row) => row);
    return { ...page, rows: (await this.unitOfWork.read(viewer, (tx) => unsealed(tx, rows))).map(rowView) };
  }
}

const rowView = ({ seq, at, restores, ...row }: Stored): AuditLogRow => ({
  ...row,
  seq: Number(seq),
  at: at.toISOString(),
  restores: restores === null ? null : Number(restores),
});
