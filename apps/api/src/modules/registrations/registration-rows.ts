import type { Locale, RegistrationFields, RegistrationState } from '@bridge/common';
import { Injectable } from '@nestjs/common';
import { notFound } from '../../platform/app-error.js';
import type { Tx } from '../../platform/database/unit-of-work.js';
import { seesAll, type Viewer } from '../../platform/viewer.js';

export interface RegistrationRow {
  id: string;
  version: number;
  state: RegistrationState;
  email: string;
  userId: string;
  /** The applicant's language now. */
  locale: Locale;
  fields: RegistrationFields;
  submittedAt: string;
  reason: string | null;
  expectedOn: string | null;
}

const COLUMNS = `r.id, r.version, r.state, r.email, r.user_id as "userId", u.locale, r.reason, r.expected_on::text as "expectedOn",
  to_char(r.submitted_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "submittedAt",
  jsonb_build_object('displayName', r.display_name, 'companyZh', r.company_zh, 'companyKo', r.company_ko, 'companyEn', r.company_en,
    'uscc', r.uscc, 'hub', r.hub, 'city', r.city) as fields`;
const FROM = 'from registration r join app_user u on u.id = r.user_id';
/** Officials see all; the manager of a company sees who wants to act for it, known by its number alone. */
const VISIBLE = `($1 or r.uscc = (select uscc from organisation where id = $2))`;
const reachOf = (viewer: Viewer) => [seesAll(viewer), viewer.role === 'investor-manager' ? viewer.organisationId : null];

/** Registrations whose e-mail is confirmed, as the transaction's viewer sees them. */
@Injectable()
export class RegistrationRows {
  /** Of the given states, or of all where none is given; those that have waited longest first. */
  list(tx: Tx, states: readonly RegistrationState[], limit: number, offset: number): Promise<RegistrationRow[]> {
    return tx.rows<RegistrationRow>(
      `select ${COLUMNS} ${FROM} where ${VISIBLE} and (cardinality($3::text[]) = 0 or r.state = any($3))
       order by r.submitted_at, r.id limit $4 offset $5`,
      [...reachOf(tx.viewer), states, limit, offset],
    );
  }

  async count(tx: Tx, states: readonly RegistrationState[]): Promise<{ total: number; totalUnfiltered: number }> {
    const [counted] = await tx.rows<{ total: number; totalUnfiltered: number }>(
      `select count(*) filter (where cardinality($3::text[]) = 0 or r.state = any($3))::int as total, count(*)::int as "totalUnfiltered"
       ${FROM} where ${VISIBLE}`,
      [...reachOf(tx.viewer), states],
    );
    return counted ?? { total: 0, totalUnfiltered: 0 };
  }

  /** Held until the transaction ends. @throws AppError `not-found` */
  async hold(tx: Tx, id: string): Promise<RegistrationRow> {
    const [row] = await tx.rows<RegistrationRow>(`select ${COLUMNS} ${FROM} where ${VISIBLE} and r.id = $3 for update of r`, [
      ...reachOf(tx.viewer),
      id,
    ]);
    if (!row) throw notFound('registration');
    return row;
  }

  /** The viewer's own. @throws AppError `not-found` */
  async own(tx: Tx): Promise<RegistrationRow> {
    const [row] = await tx.rows<RegistrationRow>(`select ${COLUMNS} ${FROM} where r.user_id = $1`, [tx.viewer.userId]);
    if (!row) throw notFound('registration');
    return row;
  }
}
