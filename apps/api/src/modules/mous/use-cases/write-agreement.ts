import type { Period } from '@bridge/common';
import { AppError } from '../../../platform/app-error.js';
import type { Tx } from '../../../platform/database/unit-of-work.js';
import type { Viewer } from '../../../platform/viewer.js';
import type { AgreementContent, AgreementOrigin } from '../domain/agreement-content.js';
import type { Party, StoredMilestone } from '../domain/stored-agreement.js';

export interface NewAgreement {
  content: AgreementContent;
  origin: AgreementOrigin;
  /** Day or period that the number's year is taken from. */
  numberedBy: Period;
  now: Date;
  /** Null where nobody vouches for it. */
  confirmedBy: Pick<Viewer, 'userId' | 'displayName'> | null;
}

/** `A-2026-0001`. The number is taken inside the transaction: one that is rolled back leaves no gap. */
async function nextCode(tx: Tx, year: string): Promise<string> {
  const [number] = await tx.rows<{ last: number }>(
    `insert into agreement_number (year, last) values ($1, 1)
     on conflict (year) do update set last = agreement_number.last + 1 returning last`,
    [year],
  );
  return `A-${year}-${String(number?.last ?? 0).padStart(4, '0')}`;
}

/** @returns the new id */
export async function insertAgreement(tx: Tx, { content, origin, numberedBy, now, confirmedBy }: NewAgreement): Promise<string> {
  const { match = null } = origin;
  const columns: Record<string, unknown> = {
    code: await nextCode(tx, numberedBy.slice(0, 4)),
    ...contentColumns(content),
    commitments: JSON.stringify(origin.commitments ?? []),
    products: JSON.stringify(origin.products ?? []),
    implementing_body: origin.implementingBody ?? null,
    source: origin.source ?? null,
    note: origin.note ?? null,
    match_id: match?.id ?? null,
    match_organisation_id: origin.matchOrganisationId ?? null,
    project_id: match?.projectId ?? null,
    project_code: match?.projectCode ?? null,
    opportunity_id: match?.opportunityId ?? null,
    block: match?.block ?? null,
    parcel_no: match?.parcelNo ?? null,
    public_key: origin.publicKey ?? null,
    last_confirmed_at: confirmedBy === null ? null : now,
    last_confirmed_by: confirmedBy?.displayName ?? null,
    last_confirmed_by_id: confirmedBy?.userId ?? null,
    created_at: now,
    updated_at: now,
  };
  const names = Object.keys(columns);
  const [row] = await tx.rows<{ id: string }>(
    `insert into agreement (${names.join(', ')}) values (${names.map((_, index) => `$${index + 1}`).join(', ')}) returning id`,
    Object.values(columns),
  );
  if (!row) throw new Error('the agreement was not written');
  await replaceParties(tx, row.id, content.parties);
  return row.id;
}

/** Writes over the content of a record whose version the caller has claimed. */
export async function replaceContent(tx: Tx, id: string, content: AgreementContent): Promise<void> {
  const columns = contentColumns(content);
  const assignments = Object.keys(columns).map((name, index) => `${name} = $${index + 2}`);
  await tx.rows(`update agreement set ${assignments.join(', ')} where id = $1`, [id, ...Object.values(columns)]);
  await replaceParties(tx, id, content.parties);
}

const contentColumns = (content: AgreementContent): Record<string, unknown> => ({
  title: JSON.stringify(content.title),
  level: content.level,
  document_type: content.documentType,
  binding: content.binding,
  sector: content.sector,
  signed_on: content.signedOn,
  subject: content.subject,
  amounts: JSON.stringify(content.amounts),
});

async function replaceParties(tx: Tx, id: string, parties: readonly Party[]): Promise<void> {
  await tx.rows('delete from agreement_party where agreement_id = $1', [id]);
  await tx.rows(
    `insert into agreement_party (agreement_id, position, name, organisation_id, side, state)
     select $1, position, name, "organisationId", side, state
     from jsonb_to_recordset($2) as given(position integer, name text, "organisationId" uuid, side text, state text)`,
    [id, JSON.stringify(parties.map((party, position) => ({ ...party, position })))],
  );
}

/** Writes one milestone, or takes it away where nothing is left of it. A new time of verification is that of the transaction's viewer. */
export async function writeMilestone(tx: Tx, id: string, code: StoredMilestone['code'], milestone: StoredMilestone | null): Promise<void> {
  if (!milestone) {
    await tx.rows('delete from agreement_milestone where agreement_id = $1 and code = $2', [id, code]);
    return;
  }
  const { plannedOn, actualOn, evidence, verifiedBy, verifiedAt } = milestone;
  await tx.rows(
    `insert into agreement_milestone as m (agreement_id, code, planned_on, actual_on, evidence, verified_by, verified_by_id, verified_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8)
     on conflict (agreement_id, code) do update set planned_on = excluded.planned_on, actual_on = excluded.actual_on,
       evidence = excluded.evidence, verified_by = excluded.verified_by,
       verified_by_id = case when excluded.verified_at is not distinct from m.verified_at then m.verified_by_id else excluded.verified_by_id end,
       verified_at = excluded.verified_at`,
    [id, code, plannedOn, actualOn, evidence, verifiedBy, verifiedBy === null ? null : tx.viewer.userId, verifiedAt],
  );
}

/** A party that names a company must name one that exists. @throws AppError `request.invalid` */
export async function assertOrganisationsExist(tx: Tx, parties: readonly Party[]): Promise<void> {
  const named = parties.flatMap(({ organisationId }) => (organisationId === null ? [] : [organisationId]));
  const known = await tx.rows<{ id: string }>('select id from organisation where id = any($1)', [named]);
  const ids = new Set(known.map(({ id }) => id));
  const fields = parties.flatMap(({ organisationId }, index) =>
    organisationId === null || ids.has(organisationId)
      ? []
      : [{ path: `parties.${index}.organisationId`, code: 'not-allowed' as const, params: {} }],
  );
  if (fields.length > 0) throw new AppError('request.invalid', {}, { fields });
}
