import { isDeepStrictEqual } from 'node:util';
import type { ResponseOf, undoMerge } from '@bridge/common';
import { Injectable } from '@nestjs/common';
import { AppError, notFound } from '../../../platform/app-error.js';
import { Clock } from '../../../platform/clock/clock.js';
import { type Tx, UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { requirePermission, type Viewer } from '../../../platform/viewer.js';
import { AuditLog, changesBetween } from '../../audit/index.js';
import { type OrganisationRecord, unmergedRecord } from '../domain/merged-organisation.js';
import { movesToAudit, namedInAudit } from '../domain/moved-records.js';
import { ORGANISATION_LOCK, OrganisationRecords } from '../persistence/organisation-records.js';
import { type MovedRow, OrganisationReferences } from '../persistence/references.js';
import { OrganisationsQuery } from '../queries/organisations.query.js';
import { recordOf } from './merge-organisations.js';

type Undone = ResponseOf<typeof undoMerge>;
interface StoredMerge {
  id: string;
  survivorId: string;
  mergedId: string;
  before: OrganisationRecord;
  after: OrganisationRecord;
  undone: boolean;
}

/** Takes a merge back: what still stands as the merge left it goes back, what somebody changed since stays and is named. */
@Injectable()
export class UndoMerge {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly audit: AuditLog,
    private readonly records: OrganisationRecords,
    private readonly references: OrganisationReferences,
    private readonly organisations: OrganisationsQuery,
  ) {}

  /** @throws AppError `forbidden`, `not-found`, `organisation.merge-undone`, `organisation.merge-blocked`, `organisation.number-taken` */
  execute(viewer: Viewer, mergeId: string): Promise<Undone> {
    requirePermission(viewer, 'organisation.merge');
    return this.unitOfWork.run(viewer, async (tx) => {
      await tx.rows(ORGANISATION_LOCK);
      const merge = await this.#open(tx, mergeId);
      const { survivorId, mergedId } = merge;
      const keptFields = await this.#restore(tx, merge);
      const moved = await this.#moved(tx, mergeId);
      await this.records.markMerged(tx, mergedId, null);
      const returned = await this.references.moveBack(tx, moved, survivorId, mergedId);
      await this.#close(tx, merge);
      await this.audit.recordAll(tx, movesToAudit(returned, survivorId, mergedId));
      const stayed = moved.filter((row) => !returned.some((back) => isDeepStrictEqual(back, row)));
      return {
        survivor: await this.organisations.one(tx, survivorId),
        restored: await this.organisations.one(tx, mergedId),
        returned: returned.length,
        kept: [
          ...keptFields.map((what) => ({ what, key: survivorId })),
          ...stayed.map(({ table, key }) => ({ what: table, key: Object.values(key).join(' ') })),
        ],
      };
    });
  }

  async #open(tx: Tx, id: string): Promise<StoredMerge> {
    const [merge] = await tx.rows<StoredMerge & { survivorMerged: boolean }>(
      `select m.id, m.survivor_id as "survivorId", m.merged_id as "mergedId", m.survivor_before as before, m.survivor_after as after,
         m.undone_at is not null as undone, s.merged_into is not null as "survivorMerged"
       from organisation_merge m join organisation s on s.id = m.survivor_id where m.id = $1`,
      [id],
    );
    if (!merge) throw notFound('merge');
    if (merge.undone) throw new AppError('organisation.merge-undone');
    // What was merged into one that was merged itself went on with it: the later merge comes back first.
    if (merge.survivorMerged) throw new AppError('organisation.merge-blocked', { table: 'organisation' });
    return merge;
  }

  async #restore(tx: Tx, { survivorId, mergedId, before, after }: StoredMerge): Promise<string[]> {
    const both = await this.records.byIds(tx, [survivorId, mergedId]);
    const [stored, merged] = [both.get(survivorId), both.get(mergedId)];
    if (!stored || !merged) throw notFound('organisation');
    const current = recordOf(stored);
    const { record, kept } = unmergedRecord(current, before, after, isDeepStrictEqual);
    const { statement, ...fields } = record;
    await this.records.claim(tx, survivorId, stored.version);
    await this.records.writeFields(tx, survivorId, fields);
    await this.records.writeStatement(tx, survivorId, statement);
    await this.audit.recordAll(tx, [
      {
        action: 'organisation.merge-undone',
        subjectType: 'organisation',
        subjectId: survivorId,
        changes: [{ field: 'merged', before: namedInAudit(merged), after: null }, ...changesBetween({ ...current }, { ...record })],
      },
      {
        action: 'organisation.restored',
        subjectType: 'organisation',
        subjectId: mergedId,
        changes: [{ field: 'mergedInto', before: namedInAudit(stored), after: null }],
      },
    ]);
    return kept;
  }

  #moved(tx: Tx, mergeId: string): Promise<MovedRow[]> {
    return tx.rows(
      `select table_name as "table", column_name as "column", row_key as key from organisation_merge_item where merge_id = $1
       order by table_name, column_name, row_key`,
      [mergeId],
    );
  }

  async #close(tx: Tx, { id, survivorId, mergedId }: StoredMerge): Promise<void> {
    await tx.rows('update organisation_merge set undone_at = $2, undone_by = $3 where id = $1', [id, this.clock.now(), tx.viewer.userId]);
    await tx.rows(
      `update duplicate_candidate set state = 'open', decided_at = null, decided_by = null
       where first_id = least($1::uuid, $2::uuid) and second_id = greatest($1::uuid, $2::uuid)`,
      [survivorId, mergedId],
    );
  }
}
