import { consentsAskedOf, type listPrivacyRecords, type PrivacyRecord, type QueryOf, type ResponseOf, ROLES } from '@bridge/common';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { requirePermission, type Viewer } from '../../../platform/viewer.js';

type Row = Omit<PrivacyRecord, 'erasedAt'> & { erasedAt: Date | null };

const INSTANT = `'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'`;
const at = (column: string): string => `to_char(${column} at time zone 'UTC', ${INSTANT})`;
const ASKED = ROLES.filter((role) => consentsAskedOf(role).length > 0).map((role) => `'${role}'`);

const STATE = `case
  when e.user_id is not null then 'erased'
  when n.version is not distinct from (select max(version) from privacy_notice) then 'settled'
  when u.role in (${ASKED}) and exists (select from consent_act c where c.user_id = u.id and not c.given
    and not exists (select from consent_act later where later.user_id = c.user_id and later.consent = c.consent and later.number > c.number))
    then 'withheld'
  else 'waiting' end`;
const RECORDS = `
select u.id as "userId", u.display_name as "displayName", u.role, ${STATE} as state, e.erased_at as "erasedAt",
  (select jsonb_build_object('version', s.version, 'locale', s.locale, 'at', ${at('s.at')})
   from notice_seen s where s.user_id = u.id order by s.version desc, s.at desc limit 1) as seen,
  coalesce((select jsonb_agg(jsonb_build_object('consent', c.consent, 'given', c.given, 'version', c.version, 'at', ${at('c.at')})
      order by c.consent desc)
   from consent_act c where c.user_id = u.id and not exists (
     select from consent_act later where later.user_id = c.user_id and later.consent = c.consent and later.number > c.number)), '[]') as consents
from app_user u left join notice_standing n on n.user_id = u.id left join erasure e on e.user_id = u.id
where not u.demo`;

/** Who saw which notice and consented to what: for whoever answers for it. Accounts of the demo world are nobody's. */
@Injectable()
export class PrivacyRecordsQuery {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async page(
    viewer: Viewer,
    { page, pageSize, state }: QueryOf<typeof listPrivacyRecords>,
  ): Promise<ResponseOf<typeof listPrivacyRecords>> {
    requirePermission(viewer, 'privacy.read');
    return this.unitOfWork.read(viewer, async (tx) => {
      const rows = await tx.rows<Row>(
        `select * from (${RECORDS}) as r where $1::text is null or state = $1 order by "displayName", "userId" limit $2 offset $3`,
        [state ?? null, pageSize, (page - 1) * pageSize],
      );
      const [counts] = await tx.rows<{ total: number; all: number }>(
        `select count(*) filter (where $1::text is null or state = $1)::int as total, count(*)::int as all from (${RECORDS}) as r`,
        [state ?? null],
      );
      return {
        rows: rows.map((row) => ({ ...row, erasedAt: row.erasedAt?.toISOString() ?? null })),
        total: counts?.total ?? 0,
        totalUnfiltered: counts?.all ?? 0,
        page,
        pageSize,
      };
    });
  }
}
