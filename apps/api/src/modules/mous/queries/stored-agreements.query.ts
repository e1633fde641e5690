import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/unit-of-work.js';
import { seesAll } from '../../../platform/viewer.js';
import type { StoredAgreement } from '../domain/stored-agreement.js';

const PARTIES = `coalesce((select jsonb_agg(jsonb_build_object('name', p.name, 'organisationId', p.organisation_id, 'side', p.side,
  'state', p.state) order by p.position) from agreement_party p where p.agreement_id = a.id), '[]')`;
const MILESTONES = `coalesce((select jsonb_agg(jsonb_build_object('code', m.code, 'plannedOn', m.planned_on,
  'actualOn', to_char(m.actual_on, 'YYYY-MM-DD'), 'evidence', m.evidence, 'verifiedBy', m.verified_by,
  'verifiedAt', to_char(m.verified_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))) from agreement_milestone m
  where m.agreement_id = a.id), '[]')`;
const COLUMNS = `a.id, a.version, a.code, a.title, a.level, a.document_type as "documentType", a.binding, a.sector, a.terminal,
  a.signed_on as "signedOn", a.subject, a.amounts, a.commitments, a.products, a.implementing_body as "implementingBody", a.source, a.note,
  case when a.terminal is not null then jsonb_build_object('reason', coalesce(a.exit_reason, ''),
    'on', to_char(a.exit_on, 'YYYY-MM-DD')) end as exit,
  case when a.match_id is not null then jsonb_build_object('id', a.match_id, 'projectId', a.project_id, 'projectCode', a.project_code,
    'opportunityId', a.opportunity_id, 'block', a.block, 'parcelNo', a.parcel_no) end as match,
  a.match_organisation_id as "matchOrganisationId", a.public_key is not null as "publicRecord",
  a.last_confirmed_at as "lastConfirmedAt", a.last_confirmed_by as "lastConfirmedBy", a.updated_at as "updatedAt",
  ${PARTIES} as parties, ${MILESTONES} as milestones`;

// The one place that decides who sees an agreement: officials and reviewers each one, an investor public papers and those that the
// own company is a party to.
const VISIBLE = `(not $1::boolean or a.public_key is not null
  or exists (select from agreement_party own where own.agreement_id = a.id and own.organisation_id = $2))`;

/** Reads agreements as far as the viewer of the transaction may see them. */
@Injectable()
export class StoredAgreementsQuery {
  all(tx: Tx): Promise<StoredAgreement[]> {
    return this.#where(tx, 'true', []);
  }

  /** Null where it does not exist or may not be seen. */
  async one(tx: Tx, id: string): Promise<StoredAgreement | null> {
    const [found] = await this.#where(tx, 'a.id = $3', [id]);
    return found ?? null;
  }

  /** The older agreements that this one updates. */
  older(tx: Tx, id: string): Promise<StoredAgreement[]> {
    return this.#where(tx, 'exists (select from agreement_lineage l where l.newer_id = $3 and l.older_id = a.id)', [id]);
  }

  /** The newer agreements that update this one. */
  newer(tx: Tx, id: string): Promise<StoredAgreement[]> {
    return this.#where(tx, 'exists (select from agreement_lineage l where l.older_id = $3 and l.newer_id = a.id)', [id]);
  }

  #where(tx: Tx, condition: string, params: readonly unknown[]): Promise<StoredAgreement[]> {
    return tx.rows<StoredAgreement>(`select ${COLUMNS} from agreement a where ${VISIBLE} and ${condition} order by a.code`, [
      !seesAll(tx.viewer),
      tx.viewer.organisationId,
      ...params,
    ]);
  }
}
