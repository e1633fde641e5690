import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import type { Tx } from '../../../platform/database/unit-of-work.js';
import { AuditLog } from '../../audit/index.js';
import type { ImportedParcel } from '../domain/listed-parcel.js';
import { insertParcel } from './write-parcel.js';

/** Lists the parcels of an import; ids come back in the order of the rows. */
@Injectable()
export class CreateOpportunities {
  constructor(
    private readonly clock: Clock,
    private readonly audit: AuditLog,
  ) {}

  /** @throws AppError `opportunity.duplicate` where a parcel is listed already, be it by an earlier row */
  async execute(tx: Tx, parcels: readonly ImportedParcel[]): Promise<{ id: string; version: number }[]> {
    const created: { id: string; version: number }[] = [];
    for (const parcel of parcels) {
      const id = await insertParcel(tx, parcel, this.clock.now());
      await this.audit.record(tx, { action: 'opportunity.imported', subjectType: 'opportunity', subjectId: id });
      created.push({ id, version: 1 });
    }
    return created;
  }
}
