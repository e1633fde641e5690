import { Injectable } from '@nestjs/common';
import { AppError, notFound } from '../../../platform/app-error.js';
import { Clock } from '../../../platform/clock/clock.js';
import type { Tx } from '../../../platform/database/unit-of-work.js';
import { AuditLog, changesBetween } from '../../audit/index.js';
import { auditable, type ParcelContent } from '../domain/listed-parcel.js';
import { OpportunityViewQuery } from '../queries/opportunity-view.query.js';
import { replaceParcel } from './write-parcel.js';

export interface OpportunityUpdate {
  id: string;
  content: ParcelContent;
  /** The version that must still stand; null writes over whatever stands. */
  expectedVersion: number | null;
  /** `opportunity.updated-by-import`, or `opportunity.restored` for the undo of one. */
  action: 'opportunity.updated-by-import' | 'opportunity.restored';
}

/** Changes a parcel as a part of an import or of its undo; hands back what stood there, so that it can be restored. */
@Injectable()
export class UpdateOpportunity {
  constructor(
    private readonly clock: Clock,
    private readonly audit: AuditLog,
    private readonly views: OpportunityViewQuery,
  ) {}

  /** @throws AppError `not-found`, `edit.conflict`, `opportunity.duplicate` */
  async execute(
    tx: Tx,
    { id, content, expectedVersion, action }: OpportunityUpdate,
  ): Promise<{ previous: ParcelContent; previousVersion: number; version: number }> {
    // Locked first: whatever stands is read and replaced without anybody in between.
    const [locked] = await tx.rows<{ version: number }>('select version from opportunity where id = $1 and hidden_at is null for update', [
      id,
    ]);
    if (!locked) throw notFound('opportunity');
    const { block, parcelNo, remarks, figures, ...current } = await this.views.within(tx, id);
    const previous = { block, parcelNo, remarks, figures };
    const expected = expectedVersion ?? locked.version;
    const won = await replaceParcel(tx, id, expected, content, this.clock.now());
    if (!won) throw new AppError('edit.conflict', {}, { current: { ...previous, ...current } });
    const changes = changesBetween(auditable(previous), auditable(content));
    await this.audit.record(tx, { action, subjectType: 'opportunity', subjectId: id, changes });
    return { previous, previousVersion: expected, version: expected + 1 };
  }
}
