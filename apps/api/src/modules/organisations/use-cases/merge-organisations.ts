import type { BodyOf, mergeOrganisations, OrganisationView } from '@bridge/common';
import { Injectable } from '@nestjs/common';
import { AppError } from '../../../platform/app-error.js';
import { Clock } from '../../../platform/clock/clock.js';
import { type Tx, UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { requirePermission, type Viewer } from '../../../platform/viewer.js';
import { AuditLog, changesBetween } from '../../audit/index.js';
import { mergedRecord, type OrganisationRecord } from '../domain/merged-organisation.js';
import { movesToAudit, namedInAudit } from '../domain/moved-records.js';
import { ORGANISATION_LOCK, OrganisationRecords, type StoredOrganisation } from '../persistence/organisation-records.js';
import { type MovedRow, OrganisationReferences } from '../persistence/references.js';
import { OrganisationsQuery } from '../queries/organisations.query.js';

type Merge = BodyOf<typeof mergeOrganisations>;

export const recordOf = ({ fields, statement }: StoredOrganisation): OrganisationRecord => ({ ...fields, statement });

/** The statement speaks of one organisation where it spoke of either. */
const pointedAt = (survivorId: string, mergedId: string, record: OrganisationRecord): OrganisationRecord => ({
  ...record,
  statement: {
    ...record.statement,
    owners: record.statement.owners.map((owner) => (owner.organisationId === mergedId ? { ...owner, organisationId: survivorId } : owner)),
  },
});

/** Makes one organisation out of two: everything that pointed at the one points at the other, and is written down so that it can go back. */
@Injectable()
export class MergeOrganisations {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly audit: AuditLog,
    private readonly records: OrganisationRecords,
    private readonly references: OrganisationReferences,
    private readonly organisations: OrganisationsQuery,
  ) {}

  /** @throws AppError `forbidden`, `not-found`, `edit.conflict`, `request.invalid`, `organisation.merge-blocked` */
  execute(viewer: Viewer, survivorId: string, merge: Merge): Promise<OrganisationView> {
    requirePermission(viewer, 'organisation.merge');
    return this.unitOfWork.run(viewer, async (tx) => {
      await tx.rows(ORGANISATION_LOCK);
      const survivor = await this.organisations.stored(tx, survivorId);
      const merged = await this.organisations.stored(tx, merge.mergedId);
      if (survivor.id === merged.id || survivor.publicHistory !== merged.publicHistory)
        throw new AppError('request.invalid', {}, { fields: [{ path: 'mergedId', code: 'not-allowed', params: {} }] });
      await this.#claim(tx, survivor.id, merge.version);
      await this.#claim(tx, merged.id, merge.mergedVersion);
      await this.#merge(tx, survivor, merged, merge);
      return this.organisations.one(tx, survivor.id);
    });
  }

  async #claim(tx: Tx, id: string, version: number): Promise<void> {
    if (!(await this.records.claim(tx, id, version)))
      throw new AppError('edit.conflict', {}, { current: await this.organisations.one(tx, id) });
  }

  async #merge(tx: Tx, survivor: StoredOrganisation, merged: StoredOrganisation, { keep }: Merge): Promise<void> {
    const before = recordOf(survivor);
    const after = pointedAt(survivor.id, merged.id, mergedRecord(before, recordOf(merged), keep));
    const all = await this.references.move(tx, merged.id, survivor.id);
    // The survivor's own statement is a field of it, and goes back as such.
    const moved = all.filter(({ table, key }) => table !== 'organisation_owner' || key.organisation_id !== survivor.id);
    // Before the fields: a number that goes over must be free.
    await this.records.markMerged(tx, merged.id, survivor.id);
    await this.records.writeFields(tx, survivor.id, after);
    await this.records.writeStatement(tx, survivor.id, after.statement);
    // As it stands now: owners that pointed at the merged one point at the survivor.
    const standing = (await this.records.byIds(tx, [survivor.id])).get(survivor.id);
    await this.#remember(tx, survivor.id, merged.id, before, standing ? recordOf(standing) : after, moved);
    await this.audit.recordAll(tx, [
      {
        action: 'organisation.merged',
        subjectType: 'organisation',
        subjectId: survivor.id,
        changes: [{ field: 'merged', before: null, after: namedInAudit(merged) }, ...changesBetween({ ...before }, { ...after })],
      },
      {
        action: 'organisation.merged-away',
        subjectType: 'organisation',
        subjectId: merged.id,
        changes: [{ field: 'mergedInto', before: null, after: namedInAudit(survivor) }],
      },
      ...movesToAudit(moved, merged.id, survivor.id),
    ]);
  }

  async #remember(
    tx: Tx,
    survivorId: string,
    mergedId: string,
    before: OrganisationRecord,
    after: OrganisationRecord,
    moved: readonly MovedRow[],
  ): Promise<void> {
    const [row] = await tx.rows<{ id: string }>(
      `insert into organisation_merge (survivor_id, merged_id, merged_at, merged_by, survivor_before, survivor_after)
       values ($1, $2, $3, $4, $5, $6) returning id`,
      [survivorId, mergedId, this.clock.now(), tx.viewer.userId, before, after],
    );
    await tx.rows(
      `insert into organisation_merge_item (merge_id, table_name, column_name, row_key)
       select $1, "table", "column", key from jsonb_to_recordset($2) as moved ("table" text, "column" text, key jsonb)`,
      [row?.id, JSON.stringify(moved)],
    );
    await tx.rows(
      `update duplicate_candidate set state = 'merged', decided_at = $3, decided_by = $4
       where first_id = least($1::uuid, $2::uuid) and second_id = greatest($1::uuid, $2::uuid)`,
      [survivorId, mergedId, this.clock.now(), tx.viewer.userId],
    );
  }
}
